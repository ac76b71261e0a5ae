import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kept } from '../cache/disk-cache.ts';
import { articleFiles, type ArticleFile } from '../loaders/content-files.ts';
import { readFrontMatter } from '../loaders/front-matter.ts';
import { isoDay } from '../shared/dates.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { digestOf, indexerDigest } from './index-digest.ts';
import type { SubjectNames } from './searchable-article.ts';

/** What decides where an article stands in the index, without a look at its text. It survives a thread's message. */
export interface ArticleToIndex {
  file: ArticleFile;
  /** The day of publication, `2025-10-16`. */
  day: string | undefined;
  /** Ids of its authors. */
  authors: string[];
  /** The names of its own authors and topics. */
  names: SubjectNames;
  /** Changes with all that the index says of it. */
  digest: string;
}

interface Facts {
  day?: string;
  authors: string[];
  topics: string[];
}

/** Nothing of a draft. */
function factsIn(source: string, path: string): Facts | null {
  const { data } = readFrontMatter(source, path);
  if (!data || data.draft) return null;
  const { published, authors = [], topics = [] } = data;
  return { ...(published && { day: isoDay(published) }), authors, topics };
}

/** The entries with some ids. */
const only = <Entry>(entries: Map<string, Entry>, ids: string[]): Map<string, Entry> =>
  new Map(
    ids.flatMap((id): [string, Entry][] => {
      const entry = entries.get(id);
      return entry ? [[id, entry]] : [];
    }),
  );

async function readArticle(
  root: string,
  file: ArticleFile,
  all: SubjectNames,
): Promise<ArticleToIndex | undefined> {
  const indexer = await indexerDigest(root);
  const source = await readFile(join(root, file.path), 'utf8');
  const key = [indexer, file.path, source];
  const facts = await kept({ root, shelf: 'facts', key }, () =>
    Promise.resolve(factsIn(source, file.path)),
  );
  if (!facts) return undefined;
  const { day, authors, topics } = facts;
  const names = { author: only(all.author, authors), topic: only(all.topic, topics) };
  const digest = digestOf(key, [...names.author], [...names.topic]);
  return { file, day, authors, names, digest };
}

/**
 * Every published article, as far as its place in the index goes.
 *
 * @param root the project's root
 * @param names of all authors and topics
 */
export async function readArticles(root: string, names: SubjectNames): Promise<ArticleToIndex[]> {
  const { files } = await articleFiles(root);
  const read = await sideBySide(files, (file) => readArticle(root, file, names));
  return read.filter((article) => article !== undefined);
}
