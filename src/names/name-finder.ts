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

/** A word of a text. */
interface Word {
  start: number;
  end: number;
  folded: string;
  isCapital: boolean;
  /** Whether it has the Arabic article: with it, `سورية` is an adjective and no country. */
  isDefinite: boolean;
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

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(wordForm)].map(({ 0: written, index }) => {
    const folded = fold(written);
    return {
      ...{ start: index, end: index + written.replace(possessive, '').length, folded },
      ...{ isCapital: capital.test(written), isDefinite: isDefinite(folded) },
    };
  });

/**
 * Finds names in a text by the folding and the spellings that the search has: Arabic particles may stand before them. Of
 * names that contain one another the longest is meant.
 */
export class NameFinder {
  readonly #spelt: SpeltWords;
  readonly #names: KnownNames['indexed'];
  /** By their first words, the longest first. */
  readonly #phrases: Map<string, Phrase[]>;
  /** What a folded word may begin a name as. */
  readonly #forms = new Map<string, string[]>();

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

  #formsOf({ folded }: Word): string[] {
    const known = this.#forms.get(folded);
    if (known) return known;
    const forms = readings(folded)
      .map((one) => this.#spelt.taken(one))
      .filter((one) => this.#phrases.has(one));
    this.#forms.set(folded, forms);
    return forms;
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
    const [word] = words.slice(at, at + 1);
    if (!word) return { keys: [], length: 0 };
    const phrases = this.#formsOf(word)
      .flatMap((form) => this.#phrases.get(form) ?? [])
      .filter((phrase) => word.isCapital || !phrase.isCapital)
      .filter((phrase) => phrase.isDefinite || !word.isDefinite)
      .filter(({ words: its }) => this.#stands(text, words, at, its));
    const length = Math.max(0, ...phrases.map(({ words: its }) => its.length));
    const longest = phrases.filter(({ words: its }) => its.length === length);
    const keys = new Set(longest.map(({ key }) => key));
    return { keys: [...keys].filter((key) => this.#isMeant(key, words, at, length)), length };
  }

  /** @param paragraph a text that stands by itself, since its words tell names apart that are spelt alike */
  find(paragraph: string): FoundName[] {
    const words = wordsIn(paragraph);
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
