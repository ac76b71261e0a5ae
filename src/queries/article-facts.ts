import { oncePerKey } from '../shared/once-per-key.ts';
import { readingMinutes } from '../shared/words.ts';
import { articleBody } from './article-body.ts';
import type { Article } from './articles.ts';

/** The little that other pages need to know of an article's text. */
export interface ArticleFacts {
  minutes: number;
  /** The articles in its language that it links to, in order, each with the heading of the section it stands in, if any. */
  links: { slug: string; section: string | undefined }[];
}

/** Read from each text once a build: many pages ask for the same, and ten thousand texts would not be held. */
export const articleFacts = oncePerKey(
  async ({ language, ...article }: Article): Promise<ArticleFacts> => {
    const { words, links, headings } = await articleBody({ language, ...article });
    const sections = headings.filter(({ depth }) => depth === 2);
    const found = links.flatMap(({ article: linked, line }) =>
      linked?.language === language
        ? { slug: linked.slug, section: sections.findLast((one) => one.line < line)?.text }
        : [],
    );
    return { minutes: readingMinutes(words), links: found };
  },
  ({ file, digest }) => `${file} ${digest}`,
);
