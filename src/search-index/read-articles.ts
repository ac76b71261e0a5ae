import type { PublishedArticle } from '../loaders/published-articles.ts';
import { digestOf, indexerDigest } from './index-digest.ts';
import type { SubjectNames } from './searchable-article.ts';

/** A published article, with what else decides its place in the index. It survives a thread's message. */
export interface ArticleToIndex extends Omit<PublishedArticle, 'digest'> {
  /** The names of its own authors and topics. */
  names: SubjectNames;
  /** Changes with all that the index says of it. */
  digest: string;
}

/** The entries with some ids. */
const only = <Entry>(entries: Map<string, Entry>, ids: string[]): Map<string, Entry> =>
  new Map(
    ids.flatMap((id): [string, Entry][] => {
      const entry = entries.get(id);
      return entry ? [[id, entry]] : [];
    }),
  );

/**
 * Every published article, as far as its place in the index goes.
 *
 * @param root the project's root
 * @param all names of authors and topics
 */
export async function readArticles(
  root: string,
  published: readonly PublishedArticle[],
  all: SubjectNames,
): Promise<ArticleToIndex[]> {
  const indexer = await indexerDigest(root);
  return published.map((article) => {
    const { path, authors, topics } = article;
    const names = { author: only(all.author, authors), topic: only(all.topic, topics) };
    const said = [indexer, path, article.digest];
    return { ...article, names, digest: digestOf(said, [...names.author], [...names.topic]) };
  });
}
