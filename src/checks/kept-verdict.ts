import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { isDeepStrictEqual } from 'node:util';
import { keep, readKept, type CacheEntry } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { textDigest } from '../cache/text-digest.ts';
import type { ArticleFile } from '../loaders/content-files.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { checkArticle, type Surroundings, type Verdict } from './check-article.ts';
import type { CheckedArticle } from './checked-article.ts';
import { ownRoot } from './own-root.ts';
import { picturesOf } from './pictures/check-images.ts';
import type { Picture } from './pictures/read-pictures.ts';

const checks = { module: 'src/checks/check-article.ts', files: ['package-lock.json'] };
const checksDigest = oncePerKey((root: string) => sourceDigest(root, checks));

/** A verdict, and what was known of the pictures that it is about. */
interface Kept {
  verdict: Verdict;
  pictures: (Picture | undefined)[];
}

const toChecked = (root: string, file: ArticleFile, verdict: Verdict): CheckedArticle => {
  const { frontMatter, named, body, outside, lines } = verdict;
  return {
    ...{ file, named, body, outside },
    // Read again by the few that ask: the words of ten thousand articles would be held.
    source: () => readFileSync(join(root, file.path), 'utf8'),
    ...(frontMatter && { frontMatter }),
    lineOf: (path) => lines[path.join('.')] ?? 1,
  };
};

const picturesFor = (article: CheckedArticle, { pictures }: Surroundings): Kept['pictures'] =>
  picturesOf(article).map((path) => pictures.get(path));

/** Whether a verdict would be the same today: its authors, topics and pictures are what they were. */
function holds({ verdict, pictures }: Kept, article: CheckedArticle, now: Surroundings): boolean {
  const { authors, topics } = verdict.named;
  return (
    authors.every((id) => now.known.authors.has(id)) &&
    topics.every((id) => now.known.topics.has(id)) &&
    isDeepStrictEqual(picturesFor(article, now), pictures)
  );
}

/** An error tells of what is around an article, which may change; a date that is still to come is not for ever. */
const isLasting = ({ problems }: Verdict): boolean =>
  problems.every(({ severity, rule }) => severity !== 'error' && rule !== 'dates');

/** An article with what was found out of it by itself. */
export interface JudgedArticle {
  article: CheckedArticle;
  problems: Verdict['problems'];
}

/** An article to be checked by itself. */
export interface ArticleToJudge {
  file: ArticleFile;
  /** Its bytes. */
  source: Buffer;
  /** A digest of the spellings of names. */
  names: string;
}

const entryOf = async (
  root: string,
  { file, source, names }: ArticleToJudge,
): Promise<CacheEntry> => ({
  root,
  shelf: 'verdicts',
  key: [await checksDigest(ownRoot), names, file.path, textDigest(source)],
});

/**
 * The verdict that was kept, where it would be the same today: the article's bytes, the checks, the spellings of names
 * and all else that they look at have not changed.
 *
 * @see src/decisions/0062-verdicts-that-are-kept.md
 * @param root the project's root
 */
export async function keptVerdict(
  root: string,
  toJudge: ArticleToJudge,
  surroundings: Surroundings,
): Promise<JudgedArticle | undefined> {
  const bytes = readKept(await entryOf(root, toJudge));
  if (!bytes) return undefined;
  const kept = deserialize(bytes) as Kept;
  const article = toChecked(root, toJudge.file, kept.verdict);
  if (!holds(kept, article, surroundings)) return undefined;
  return { article, problems: kept.verdict.problems };
}

/** Checks an article by itself, and keeps the verdict if it lasts. */
export async function judgeArticle(
  root: string,
  toJudge: ArticleToJudge,
  surroundings: Surroundings,
): Promise<JudgedArticle> {
  const { file, source } = toJudge;
  const verdict = await checkArticle(file, source.toString(), surroundings);
  const article = toChecked(root, file, verdict);
  const pictures = picturesFor(article, surroundings);
  if (isLasting(verdict)) {
    await keep(await entryOf(root, toJudge), serialize({ verdict, pictures } satisfies Kept));
  }
  return { article, problems: verdict.problems };
}
