import { distance } from 'fastest-levenshtein';
import { fold, withoutArticle } from '../../shared/fold.ts';
import { oncePerKey } from '../../shared/once-per-key.ts';
import { searchFiles } from '../../shared/search-files.ts';
import { ifUnloaded } from '../if-unloaded.ts';
import { loadText } from './load-text.ts';
import type { Term } from './variants/expand-query.ts';
import { names } from './variants/names.ts';

const load = oncePerKey(async (language: string) =>
  (await loadText(searchFiles.vocabulary(language))).split('\n'),
);

const vocabulary = (language: string): Promise<string[]> => load(language).catch(ifUnloaded([]));

/** A short word may have one wrong letter, a longer one two. */
const allowed = (word: string): number => (word.length < 5 ? 1 : 2);

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
  const mistyped = missing.filter((index) => (terms[index]?.typed.length ?? 0) > 2);
  if (mistyped.length === 0) return undefined;
  const lists = languages.map(async (language) => [
    ...(await vocabulary(language)),
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
