import { languages } from '../i18n/languages.ts';
import {
  articleVersions,
  type ArticleVersion,
  type WrittenVersion,
} from '../history/article-versions.ts';
import { committedArticles, type CommittedFile } from '../history/committed-articles.ts';
import { readBlobs } from '../history/read-blobs.ts';
import { writtenText } from '../history/written-text.ts';
import { isoDay } from '../shared/dates.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { articleUpdates, type ShownUpdate } from './article-updates.ts';
import type { Article } from './articles.ts';
import { compiledOnce } from './compiled-cache.ts';
import { projectRoot } from './site-root.ts';

/** A version as readers are shown it. */
export interface ShownVersion extends ArticleVersion {
  /** What the article says of its changes up to that day, since the version before; newest first. */
  updates: ShownUpdate[];
}

let committed: ReturnType<typeof committedArticles> | undefined;

/**
 * Reads the contents that git keeps, all at once and only when the first is asked for.
 *
 * @returns for a name what it stands for; fails where git has lost it
 */
function textsOf(files: CommittedFile[]): (blob: string) => Promise<string> {
  const names = files.map(({ blob }) => blob);
  let texts: ReturnType<typeof readBlobs> | undefined;
  return async (blob) => {
    texts ??= readBlobs(projectRoot, names);
    const source = (await texts).get(blob);
    if (source === undefined) throw new Error(`git has no ${blob}`);
    return source;
  };
}

/**
 * What an article's committed files say. One that cannot be read is left out with a word: what is long past must not
 * stop the build.
 */
async function written(article: string, files: CommittedFile[]): Promise<WrittenVersion[]> {
  const textOf = textsOf(files);
  const compile = async ({ blob }: CommittedFile) =>
    compiledOnce('versions', [blob], async () => writtenText(await textOf(blob)));
  const read = await Promise.allSettled(files.map(compile));
  return files.flatMap((file, index) => {
    const text = read[index];
    if (text?.status === 'fulfilled') return [{ ...file, ...text.value }];
    console.warn(`${article}: its history lacks the text of ${file.day}. ${text?.reason}`);
    return [];
  });
}

/** The versions of an article, compared anew only where one of its texts is another. */
async function compared(article: string, files: CommittedFile[], locale: string) {
  const texts = await written(article, files);
  return compiledOnce('histories', [locale, JSON.stringify(texts)], () =>
    Promise.resolve(articleVersions(texts, locale)),
  );
}

/** Gives each update to the version that it tells of: the first of its day or later, or else the newest. */
function withUpdates(versions: ArticleVersion[], updates: ShownUpdate[]): ShownVersion[] {
  const left = [...updates];
  return versions
    .toReversed()
    .map((version, index) => {
      const isNewest = index === versions.length - 1;
      const its = left.filter(({ date }) => isNewest || isoDay(date) <= version.day);
      left.splice(left.length - its.length);
      return { ...version, updates: its };
    })
    .reverse();
}

async function readHistory(article: Article): Promise<ShownVersion[]> {
  committed ??= committedArticles(projectRoot);
  const files = (await committed).get(article.file) ?? [];
  if (files.length < 2) return [];
  const versions = await compared(article.file, files, languages[article.language].locale);
  return versions.length < 2 ? [] : withUpdates(versions, await articleUpdates(article));
}

/** The versions of an article, newest first. Nothing where there were fewer than two, or where git does not know. */
export const articleHistory = oncePerKey(readHistory, ({ file, digest }) => `${file} ${digest}`);
