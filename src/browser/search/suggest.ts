import { distance } from 'fastest-levenshtein';
import { fold, withoutArticle } from '../../shared/fold.ts';
import { oncePerKey } from '../../shared/once-per-key.ts';
import { searchFiles } from '../../shared/search-files.ts';
import { ifUnloaded } from '../if-unloaded.ts';
import { loadText } from '../load-text.ts';
import type { Term } from './variants/expand-query.ts';
import { names } from './variants/names.ts';

const load = oncePerKey(async (file: string) => (await loadText(file)).split('\n'));

const wordsIn = (file: string): Promise<string[]> => load(file).catch(ifUnloaded([]));

/** A word may have one wrong letter, a long one two: nearer words are seldom others that happen to be right. */
const allowed = (word: string): number => (word.length < 8 ? 1 : 2);

const ending = /(?:s|es|d|ed|ing|ly)$/;

/** Whether a word is right as it stands, or what is left of it without an ending. */
function isRight(word: string, right: Set<string>): boolean {
  const stem = word.replace(ending, '');
  return [word, stem, `${stem}e`, word.replace(/s$/, '')].some((one) => right.has(one));
}

const lettersOf = (word: string): string => Array.from(word).sort().join('');

/** A word of the site, and what it is compared by. */
interface KnownWord {
  word: string;
  bare: string;
}

/** How many letters are wrong; two that have changed places are one slip. */
function slips(typed: string, word: string): number {
  const far = distance(typed, word);
  return far === 2 && lettersOf(typed) === lettersOf(word) ? 1 : far;
}

/** The word nearest to a mistyped one; of equally near ones the first, which is the most frequent. */
function nearest(asTyped: string, known: KnownWord[]): string | undefined {
  const typed = withoutArticle(asTyped);
  let best: { word: string; far: number } | undefined;
  for (const { word, bare } of known) {
    if (bare === typed) continue;
    if (Math.abs(bare.length - typed.length) > allowed(typed)) continue;
    const far = slips(typed, bare) - (bare.startsWith(typed.charAt(0)) ? 0.5 : 0);
    if (far <= allowed(typed) && (!best || far < best.far)) best = { word, far };
  }
  return best?.word;
}

/** The query with each missing term replaced by the nearest word of the site, where there is one. */
export async function suggest(
  terms: Term[],
  missing: number[],
  languages: string[],
): Promise<string | undefined> {
  const rightWords = languages.map((language) => wordsIn(searchFiles.rightWords(language)));
  const right = new Set((await Promise.all(rightWords)).flat());
  const mistyped = missing.filter((index) => {
    const { typed = '' } = terms[index] ?? {};
    return typed.length > 2 && !/\d/.test(typed) && !isRight(typed, right);
  });
  if (mistyped.length === 0) return undefined;
  const lists = languages.map(async (language) => [
    ...(await wordsIn(searchFiles.vocabulary(language))),
    ...(await names(language)).spellings,
  ]);
  const words = (await Promise.all(lists)).flat();
  const known = words.map((word) => ({ word, bare: withoutArticle(fold(word)) }));
  const better = terms.map(({ typed }, index) =>
    mistyped.includes(index) ? nearest(typed, known) : undefined,
  );
  if (better.every((word) => word === undefined)) return undefined;
  const kept = ({ typed, asTyped }: Term): string => (fold(asTyped) === typed ? asTyped : typed);
  return terms.map((term, index) => better[index] ?? kept(term)).join(' ');
}
