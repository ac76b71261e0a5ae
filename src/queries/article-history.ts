import { languages } from '../i18n/languages.ts';
import {
  articleVersions,
  isDraft,
  type ArticleVersion,
  type WrittenVersion,
} from '../history/article-versions.ts';
import { committedArticles, type CommittedFile } from '../history/committed-articles.ts';
import { readBlobs } from '../history/read-blobs.ts';
import { writtenSections } from '../compile/written-sections.ts';
import { isoDay } from '../shared/dates.ts';
import { articleUpdates, type ShownUpdate } from './article-updates.ts';
import type { Article } from './articles.ts';
import { compiledOnce } from './compiled-cache.ts';

/** A version as readers are shown it. */
export interface ShownVersion extends ArticleVersion {
  /** What the article says of its changes up to that day, since the version before; newest first. */
  updates: ShownUpdate[];
}

const root = process.cwd();

let committed: ReturnType<typeof committedArticles> | undefined;

/**
 * What committed files say, read from git only where it has not been compiled before. One that cannot be read is left
 * out: what is long past must not stop the build.
 */
async function written(files: CommittedFile[]): Promise<WrittenVersion[]> {
  let texts: ReturnType<typeof readBlobs> | undefined;
  const compile = async (blob: string) => {
    texts ??= readBlobs(
      root,
      files.map((file) => file.blob),
    );
    const source = (await texts).get(blob);
    if (source === undefined) throw new Error(`git has no ${blob}`);
    return { isDraft: isDraft(source), sections: await writtenSections(source) };
  };
  const versions = await Promise.allSettled(
    files.map(async (file) => ({
      ...file,
      ...(await compiledOnce('versions', file.blob, () => compile(file.blob))),
    })),
  );
  return versions.flatMap((version) => (version.status === 'fulfilled' ? [version.value] : []));
}

/** The versions of an article, compared anew only where one was added. */
async function compared(files: CommittedFile[], locale: string): Promise<ArticleVersion[]> {
  const texts = await written(files);
  const compare = () => Promise.resolve(articleVersions(texts, locale));
  if (texts.length < files.length) return compare(); // what git has lost it may find again
  const source = files.map(({ day, blob }) => `${day} ${blob}`).join(' ');
  return compiledOnce('histories', `${locale} ${source}`, compare);
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
  committed ??= committedArticles(root);
  const files = (await committed).get(article.file) ?? [];
  if (files.length < 2) return [];
  const versions = await compared(files, languages[article.language].locale);
  return versions.length < 2 ? [] : withUpdates(versions, await articleUpdates(article));
}

const histories = new Map<string, Promise<ShownVersion[]>>();

/**
 * The versions of an article, newest first. Nothing where there were fewer than two, or where git does not know.
 */
export function articleHistory(article: Article): Promise<ShownVersion[]> {
  const key = `${article.file} ${article.digest}`;
  const history = histories.get(key) ?? readHistory(article);
  histories.set(key, history);
  return history;
}
