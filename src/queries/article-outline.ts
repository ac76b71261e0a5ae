import { keptOutline, type ArticleOutline } from '../compile/kept-outline.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import type { Article } from './articles.ts';
import { projectRoot } from './site-root.ts';

/** The outline of an article's text, asked for once a build: many pages want the same of it. */
export const articleOutline = oncePerKey(
  ({ file, language, digest }: Article): Promise<ArticleOutline> =>
    keptOutline(projectRoot, file, language, digest),
  ({ file, digest }) => `${file} ${digest}`,
);
