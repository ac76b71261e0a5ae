import { readings } from '../shared/arabic-particles.ts';
import { fold, foldedParts } from '../shared/fold.ts';

/** Keeps the list of words under 30 kB compressed, however many articles there are. */
const mostWords = 7000;

/** Arabic words are offered as they are spelt but for vowel marks; folded, some would be taken for errors. */
const arabicWord = /[\p{Script=Arabic}\p{M}ـ]+/gu;
const marks = /[\p{M}ـ]/gu;

/** The words of some texts, folded, with how often they stand there, and how the Arabic ones are spelt. */
export interface CountedWords {
  counts: Map<string, number>;
  spellings: Map<string, string>;
}

/** Counts the words of a site's pages in one language. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly spellings = new Map<string, string>();
  /** Arabic words as they stand, so that each is folded once. */
  private readonly seen = new Set<string>();

  add(text: string): void {
    for (const spelling of text.match(arabicWord) ?? []) {
      if (this.seen.has(spelling)) continue;
      this.seen.add(spelling);
      this.spell(fold(spelling), spelling.replace(marks, ''));
    }
    for (const word of foldedParts(text)) this.count(word, 1);
  }

  /** A word is spelt as it is where it stands first. */
  private spell(word: string, spelling: string): void {
    if (!this.spellings.has(word)) this.spellings.set(word, spelling);
  }

  private count(word: string, times: number): void {
    this.counts.set(word, (this.counts.get(word) ?? 0) + times);
  }

  counted(): CountedWords {
    return { counts: this.counts, spellings: this.spellings };
  }

  /** Adds what was counted elsewhere. */
  merge({ counts, spellings }: CountedWords): void {
    for (const [word, times] of counts) this.count(word, times);
    for (const [word, spelling] of spellings) this.spell(word, spelling);
  }

  /** Words long enough to be mistyped, the most frequent first; with a particle if they have no other form. */
  list(): string[] {
    return [...this.counts]
      .filter(([word]) => word.length > 3 && !/\d/.test(word))
      .filter(
        ([word]) =>
          !readings(word).some((one) => one.length > 3 && one !== word && this.counts.has(one)),
      )
      .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
      .slice(0, mostWords)
      .map(([word]) => this.spellings.get(word) ?? word);
  }
}
