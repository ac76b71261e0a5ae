import type { CompiledArticle } from '../compile/compile-article.ts';
import { keptArticle } from '../compile/kept-article.ts';
import type { Article } from './articles.ts';
import { projectRoot } from './site-root.ts';

/**
 * The compiled text of an article or a standing page.
 *
 * @throws with a line for each problem, when the article has an error
 */
export const articleBody = ({
  file,
  language,
}: Pick<Article, 'file' | 'language'>): Promise<CompiledArticle> =>
  keptArticle(projectRoot, file, language);
