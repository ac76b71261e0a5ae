import { textDigest } from '../cache/text-digest.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { keptSignposts, signpostsEntry } from './kept-signposts.ts';
import { shownOfArticles } from './shown-of-articles.ts';
import type { Signpost } from './signpost.ts';

/** The signposts of an article. */
export interface SignpostsOfArticle {
  /** Changes with all that is in them. */
  key: string;
  read: () => Promise<Signpost[]>;
}

/**
 * The signposts of all articles, each read when it is asked for: those of ten thousand would not be held.
 *
 * @param root the project's root
 * @param articles all that are published
 */
export async function allSignposts(
  root: string,
  articles: readonly PublishedArticle[],
): Promise<SignpostsOfArticle[]> {
  const shownOf = await shownOfArticles(root, articles);
  return sideBySide(articles, async (article) => {
    const shown = shownOf(article);
    const { key } = await signpostsEntry(root, article, shown);
    const read = (): Promise<Signpost[]> => keptSignposts(root, article, shown);
    return { key: textDigest(JSON.stringify(key)), read };
  });
}
