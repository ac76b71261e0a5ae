import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../src/i18n/languages.ts';
import { ROOT } from '../../support/paths.ts';

const own = ['bases-at-tartus-and-hmeimim', 'geneva-to-astana', 'handshake-in-moscow'];

/** Different words of a large newspaper archive grow with its size; an index is as large as they are many. */
const size = 60_000;

const syllables: Record<Language, string> = {
  en: 'an ber con der el fa gro hin is ja kel lor men nor op per quin ras sel tor ul ver wen yar zil ment ing ed tion er ly',
  ar: 'ال با تم جا حر خل دو را زم سي شر صد ضم طب عل غر فا قد كم لو من نه وا يس ات ون ين',
};

/** Words as often as they stand in real prose, by the law of Zipf and Mandelbrot. */
export interface Vocabulary {
  /** @param part from 0 to below 1 */
  word: (part: number) => string;
  /** Two words that stand in no text by chance, with capitals where the script has any. */
  name: (number: number) => string;
}

async function ownWords(language: Language): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const slug of own) {
    const source = await readFile(join(ROOT, 'content/articles', slug, `${language}.md`), 'utf8');
    const prose = source.replace(/^---[\s\S]*?^---/m, '').replace(/^:::.*$|\{.*\}|\]\(.*?\)/gm, '');
    for (const word of prose.toLowerCase().match(/\p{L}[\p{L}\p{M}’]*/gu) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([word]) => word);
}

/** The word of a rank that our own articles do not reach, made of syllables. */
function madeUp(rank: number, parts: string[]): string {
  const word = parts[rank % parts.length] ?? '';
  return rank < parts.length ? word : word + madeUp(Math.floor(rank / parts.length), parts);
}

/** The most frequent words are those of our own articles; the rest are made up. */
export async function vocabulary(language: Language): Promise<Vocabulary> {
  const known = await ownWords(language);
  const parts = syllables[language].split(' ');
  const words = Array.from({ length: size }, (_, rank) => known[rank] ?? madeUp(rank, parts));
  let sum = 0;
  const sums = words.map((_, rank) => (sum += 1 / (rank + 2.7) ** 1.05));
  const rankOf = (weight: number): number => {
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < weight) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    word: (part) => words[rankOf(part * sum)] ?? '',
    name: (number) =>
      [size + number, size + 7 * number].map((rank) => capital(madeUp(rank, parts))).join(' '),
  };
}
