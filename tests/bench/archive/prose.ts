import type { Language } from '../../../src/i18n/languages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What makes up texts: always the same for the same numbers. */
export class Prose {
  readonly #language: Language;
  readonly #vocabulary: Vocabulary;
  readonly #next: () => number;
  /** Words that one text says again and again, as every subject has its own. */
  readonly #own: string[];
  readonly #names: string[];

  /** @param names of whom the text speaks: in every sixth of its sentences */
  constructor(
    language: Language,
    vocabulary: Vocabulary,
    { names, next }: { names: string[]; next: () => number },
  ) {
    this.#language = language;
    this.#vocabulary = vocabulary;
    this.#names = names;
    this.#next = next;
    this.#own = Array.from({ length: 40 }, () => vocabulary.word(0.55 + next() * 0.45));
  }

  /** @returns a whole number from the first to the last, both included */
  between(first: number, last: number): number {
    return first + Math.floor(this.#next() * (last - first + 1));
  }

  #word(): string {
    if (this.#next() < 0.08) return this.#own[this.between(0, 39)] ?? '';
    return this.#vocabulary.word(this.#next());
  }

  /** Some words that begin with a capital letter, where the script has any. */
  words(count: number): string {
    const text = Array.from({ length: count }, () => this.#word()).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  #aName(): string {
    return this.#names[this.between(0, this.#names.length - 1)] ?? '';
  }

  sentence(): string {
    const comma = this.#language === 'ar' ? '، ' : ', ';
    const clauses = Array.from({ length: this.between(1, 3) }, () =>
      this.words(this.between(5, 11)),
    );
    const [first = '', ...others] = clauses;
    const sentence = [first, ...others.map((clause) => clause.toLowerCase())].join(comma);
    const speaksOfAName = this.#names.length > 0 && this.between(1, 6) === 1;
    return `${sentence}${speaksOfAName ? ` ${this.#aName()}` : ''}.`;
  }

  paragraph(): string[] {
    return Array.from({ length: this.between(2, 6) }, () => this.sentence());
  }
}
