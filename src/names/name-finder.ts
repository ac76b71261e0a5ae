import type { IndexedName } from '../schemas/indexed-name.ts';
import { readings } from '../shared/arabic-particles.ts';
import { fold, withoutArticle } from '../shared/fold.ts';
import type { KnownNames, NameKey } from './read-names.ts';
import { SpeltWords } from './spelt-words.ts';

/** Where a name stands in a text. */
export interface FoundName {
  /** Of one name; of several where they are spelt alike and nothing tells them apart. */
  keys: NameKey[];
  start: number;
  end: number;
}

/** A word, wherever it stands. */
interface KnownWord {
  folded: string;
  isCapital: boolean;
  /** Whether it has the Arabic article: with it, `سورية` is an adjective and no country. */
  isDefinite: boolean;
  /** The names that it may begin: their phrases. */
  begins: Phrase[];
}

/** A word of a text. */
interface Word extends KnownWord {
  start: number;
  end: number;
}

interface Phrase {
  key: NameKey;
  words: string[];
  isCapital: boolean;
  isDefinite: boolean;
}

const wordForm = /[\p{L}\p{M}\p{N}ـ]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const possessive = /['’]s$/i;
const capital = /^\p{Lu}/u;
/** What may stand between the words of one name. */
const withinName = /^(?:\s+|[-‐‑.])$/u;

const isDefinite = (folded: string): boolean => withoutArticle(folded) !== folded;

/** So many words are remembered: more than a language has in daily use. */
const mostRemembered = 100_000;

/**
 * Finds names in a text by the folding and the spellings that the search has: Arabic particles may stand before them. Of
 * names that contain one another the longest is meant.
 */
export class NameFinder {
  readonly #spelt: SpeltWords;
  readonly #names: KnownNames['indexed'];
  /** By their first words, the longest first. */
  readonly #phrases: Map<string, Phrase[]>;
  /** By how they are written: the same words come again and again. */
  readonly #known = new Map<string, KnownWord>();

  constructor({ indexed, spellings }: KnownNames) {
    this.#spelt = new SpeltWords(spellings);
    this.#names = indexed;
    const phrases = [...indexed].flatMap(([key, name]) => this.#phrasesOf(key, name));
    phrases.sort((one, other) => other.words.length - one.words.length);
    this.#phrases = Map.groupBy(phrases, ({ words }) => words[0] ?? '');
  }

  #phrasesOf(key: NameKey, { name, forms }: IndexedName): Phrase[] {
    const spellings = [...Object.values(name), ...forms];
    return [...new Set(spellings.flatMap((one) => this.#spelt.others(one)))].map((spelling) => ({
      key,
      words: this.#spelt.words(spelling),
      isCapital: capital.test(spelling),
      isDefinite: isDefinite(fold(spelling)),
    }));
  }

  #learn(written: string): KnownWord {
    const folded = fold(written);
    const its = { folded, isCapital: capital.test(written), isDefinite: isDefinite(folded) };
    const begins = readings(folded)
      .flatMap((one) => this.#phrases.get(this.#spelt.taken(one)) ?? [])
      .filter((phrase) => its.isCapital || !phrase.isCapital)
      .filter((phrase) => phrase.isDefinite || !its.isDefinite);
    return { ...its, begins };
  }

  #wordOf(written: string): KnownWord {
    const known = this.#known.get(written);
    if (known) return known;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    const learnt = this.#learn(written);
    this.#known.set(written, learnt);
    return learnt;
  }

  #wordsIn(text: string): Word[] {
    return [...text.matchAll(wordForm)].map(({ 0: written, index }) => ({
      ...this.#wordOf(written),
      start: index,
      end: index + written.replace(possessive, '').length,
    }));
  }

  /** Whether words of a text from some place on are those of a phrase. */
  #stands(text: string, words: Word[], at: number, phrase: readonly string[]): boolean {
    return phrase.every((part, index) => {
      const word = words[at + index];
      if (!word) return false;
      if (index === 0) return true;
      const between = text.slice(words[at + index - 1]?.end, word.start);
      return withinName.test(between) && this.#spelt.taken(word.folded) === part;
    });
  }

  /** What the words beside a name and its paragraph say of whether it is meant. */
  #isMeant(key: NameKey, words: Word[], at: number, length: number): boolean {
    const { 'not-with': notWith = [], 'only-with': onlyWith = [] } = this.#names.get(key) ?? {};
    if (notWith.length + onlyWith.length === 0) return true;
    const said = words.map(({ folded }) => this.#spelt.taken(folded));
    const isAt = (place: number, phrase: string[]): boolean =>
      place >= 0 && phrase.every((part, index) => said[place + index] === part);
    const isBeside = (phrase: string[]): boolean =>
      isAt(at + length, phrase) || isAt(at - phrase.length, phrase);
    if (notWith.some((one) => isBeside(this.#spelt.words(one)))) return false;
    const stands = (one: string): boolean =>
      said.some((_, place) => isAt(place, this.#spelt.words(one)));
    return onlyWith.length === 0 || onlyWith.some(stands);
  }

  /** The names of the longest phrase that begins at a word. */
  #namesAt(text: string, words: Word[], at: number): { keys: NameKey[]; length: number } {
    const phrases = (words[at]?.begins ?? []).filter(({ words: its }) =>
      this.#stands(text, words, at, its),
    );
    const length = Math.max(0, ...phrases.map(({ words: its }) => its.length));
    const longest = phrases.filter(({ words: its }) => its.length === length);
    const keys = new Set(longest.map(({ key }) => key));
    return { keys: [...keys].filter((key) => this.#isMeant(key, words, at, length)), length };
  }

  /** @param paragraph a text that stands by itself, since its words tell names apart that are spelt alike */
  find(paragraph: string): FoundName[] {
    const words = this.#wordsIn(paragraph);
    const found: FoundName[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const { keys, length } = this.#namesAt(paragraph, words, at);
      const [first, last] = [words[at], words[at + length - 1]];
      if (keys.length === 0 || !first || !last) continue;
      found.push({ keys, start: first.start, end: last.end });
      at += length - 1;
    }
    return found;
  }
}
