import type { PublishedArticle } from '../loaders/published-articles.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { keptSignposts } from './kept-signposts.ts';
import { shownOfArticles } from './shown-of-articles.ts';
import type { Signpost } from './signpost.ts';

/**
 * Hands over the signposts of articles, one after the other: those of ten thousand would not be held.
 *
 * @param root the project's root
 * @param articles all that are published
 */
export async function eachSignpost(
  root: string,
  articles: readonly PublishedArticle[],
  use: (signpost: Signpost) => void,
): Promise<void> {
  const shownOf = await shownOfArticles(root, articles);
  await sideBySide(articles, async (article) => {
    for (const signpost of await keptSignposts(root, article, shownOf(article))) use(signpost);
  });
}
