import type { Language } from '../../../src/i18n/languages.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What makes up texts: always the same for the same numbers. */
export class Prose {
  readonly #language: Language;
  readonly #vocabulary: Vocabulary;
  readonly #next: () => number;
  /** Words that one text says again and again, as every subject has its own. */
  readonly #own: string[];

  constructor(language: Language, vocabulary: Vocabulary, next: () => number) {
    this.#language = language;
    this.#vocabulary = vocabulary;
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

  sentence(): string {
    const comma = this.#language === 'ar' ? '، ' : ', ';
    const clauses = Array.from({ length: this.between(1, 3) }, () =>
      this.words(this.between(5, 11)),
    );
    const [first = '', ...others] = clauses;
    return `${[first, ...others.map((clause) => clause.toLowerCase())].join(comma)}.`;
  }

  paragraph(): string[] {
    return Array.from({ length: this.between(2, 6) }, () => this.sentence());
  }
}
