import { fold, partsOf } from '../../shared/fold.ts';
import type { Range } from './indexed-sections.ts';
import type { PagefindArticle } from './pagefind.ts';

const kept = new WeakMap<PagefindArticle, string[][]>();

/** The folded words of an article, for each place of its text; none where a sign stands alone. */
function foldedText(article: PagefindArticle): string[][] {
  const known = kept.get(article) ?? fold(article.content).trim().split(/\s+/).map(partsOf);
  kept.set(article, known);
  return known;
}

/** The folded words of a stretch of an article, with compounds taken apart. */
export const wordsIn = (article: PagefindArticle, { start, end }: Range): string[] =>
  foldedText(article).slice(start, end).flat();

/**
 * How many of the words typed stand side by side, and as they were typed, in a stretch of text at most.
 *
 * @see src/decisions/0039-words-as-typed.md
 */
export function longestRun(typed: string[], text: string[]): number {
  const sought = new Set(typed);
  let longest = 0;
  /** For each word typed, how long a run ends with it at the word before. */
  let before: number[] = [];
  for (const word of text) {
    if (!sought.has(word)) before = [];
    else before = typed.map((one, at) => (one === word ? (before[at - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...before);
  }
  return longest;
}
