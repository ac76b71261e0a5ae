import { readings } from '../shared/arabic-particles.ts';
import { fold, foldedParts, withoutArticle } from '../shared/fold.ts';

/** Keeps the list of words under 30 kB compressed, however many articles there are. */
const mostWords = 7000;

/** A word without the article, and what it may be without a particle. */
const formsOf = (word: string): string[] => readings(word).map(withoutArticle);

/** Arabic words are offered as they are spelt but for vowel marks; folded, some would be taken for errors. */
const arabicWord = /[\p{Script=Arabic}\p{M}ـ]+/gu;
const marks = /[\p{M}ـ]/gu;

/** Counts the words of a site's pages in one language. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly spellings = new Map<string, string>();
  private readonly known = new Set<string>();

  add(text: string): void {
    for (const spelling of text.match(arabicWord) ?? []) {
      this.spellings.set(fold(spelling), spelling.replace(marks, ''));
    }
    let before: string[] = [];
    for (const word of foldedParts(text)) {
      this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
      const forms = formsOf(word);
      for (const form of forms) this.known.add(form);
      for (const form of before) this.known.add(`${form} ${withoutArticle(word)}`);
      before = forms;
    }
  }

  /** Whether a spelling occurs: its words, and each beside the next. Arabic particles may stand before it. */
  has(spelling: string): boolean {
    const words = foldedParts(spelling).map(withoutArticle);
    return words.every((word, at) => this.known.has(at === 0 ? word : `${words[at - 1]} ${word}`));
  }

  /** Words long enough to be mistyped, the most frequent first, one a line; with a particle if they have no other form. */
  list(): string {
    return [...this.counts]
      .filter(([word]) => word.length > 3 && !/\d/.test(word))
      .filter(
        ([word]) =>
          !readings(word).some((one) => one.length > 3 && one !== word && this.counts.has(one)),
      )
      .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
      .slice(0, mostWords)
      .map(([word]) => this.spellings.get(word) ?? word)
      .join('\n');
  }
}
