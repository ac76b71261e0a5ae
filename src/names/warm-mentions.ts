import type { PublishedArticle } from '../loaders/published-articles.ts';
import { keptFinder, keptMentions } from './kept-mentions.ts';
import { readNames } from './read-names.ts';

/**
 * Finds the names in some articles, which are kept.
 *
 * @param root the project's root
 */
export async function warmMentions(root: string, articles: PublishedArticle[]): Promise<void> {
  const names = await readNames(root);
  if (names.indexed.size === 0) return;
  const finder = keptFinder(names);
  for (const article of articles)
    await keptMentions(root, finder, { ...article, file: article.path });
}
