import { foldedParts } from '../shared/fold.ts';

/** Keeps the list of words under 30 kB compressed, however many articles there are. */
const mostWords = 7000;

/** Counts the words of a site's pages in one language. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly pairs = new Set<string>();

  add(text: string): void {
    let before = '';
    for (const word of foldedParts(text)) {
      this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
      this.pairs.add(`${before} ${word}`);
      before = word;
    }
  }

  /** Whether a spelling occurs: its words, and each beside the next. */
  has(spelling: string): boolean {
    const words = foldedParts(spelling);
    return words.every(
      (word, at) =>
        this.counts.has(word) && (at === 0 || this.pairs.has(`${words[at - 1]} ${word}`)),
    );
  }

  /** Words long enough to be mistyped, the most frequent first, one a line. */
  list(): string {
    return [...this.counts]
      .filter(([word]) => word.length > 3 && !/\d/.test(word))
      .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
      .slice(0, mostWords)
      .map(([word]) => word)
      .join('\n');
  }
}
