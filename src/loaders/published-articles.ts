import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kept } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { textDigest } from '../cache/text-digest.ts';
import type { ArticleKind } from '../schemas/article.ts';
import { isoDay } from '../shared/dates.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { articleFiles, type ArticleFile } from './content-files.ts';
import { readFrontMatter } from './front-matter.ts';

/** What front matter says that decides where an article stands. It survives JSON. */
interface Facts {
  headline: string;
  standfirst?: string;
  kind?: ArticleKind;
  /** The moment of publication, as `toISOString` writes it. */
  moment?: string;
  /** Ids of its authors. */
  authors: string[];
  topics: string[];
  formerly: string[];
}

/** A published article, without a look at its text. It survives a thread's message. */
export interface PublishedArticle extends ArticleFile, Facts {
  published?: Date;
  /** The day of publication, `2025-10-16`. */
  day?: string;
  /** Changes whenever the file does. */
  digest: string;
}

const reader = { module: 'src/loaders/front-matter.ts', files: ['package-lock.json'] };

const readerDigest = oncePerKey((root: string) => sourceDigest(root, reader));

/** Nothing of a draft. */
function factsIn(source: string, path: string): Facts | null {
  const { data } = readFrontMatter(source, path);
  if (!data || data.draft) return null;
  const { headline, standfirst, kind, published, authors = [], topics = [], formerly } = data;
  return {
    ...{ headline, authors, topics, formerly },
    ...(standfirst && { standfirst }),
    ...(kind && { kind }),
    ...(published && { moment: published.toISOString() }),
  };
}

async function readArticle(root: string, file: ArticleFile): Promise<PublishedArticle | []> {
  const source = readFileSync(join(root, file.path));
  const digest = textDigest(source);
  const key = [await readerDigest(root), file.path, digest];
  const facts = await kept({ root, shelf: 'facts', key }, () =>
    Promise.resolve(factsIn(source.toString(), file.path)),
  );
  if (!facts) return [];
  const published = facts.moment === undefined ? undefined : new Date(facts.moment);
  const dates = published && { published, day: isoDay(published) };
  return { ...file, ...facts, ...dates, digest };
}

/**
 * Every published article, for what is made without Astro.
 *
 * @param root the project's root
 */
export async function publishedArticles(root: string): Promise<PublishedArticle[]> {
  const { files } = await articleFiles(root);
  return (await sideBySide(files, (file) => readArticle(root, file))).flat();
}
