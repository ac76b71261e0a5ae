import { foldedParts, foldedWords } from '../../../shared/fold.ts';
import type { SearchName } from '../../../shared/search-files.ts';
import type { NameIndex } from './names.ts';
import type { Alternative, WordForms } from './word-forms.ts';

/** One thing that the reader looks for, in all the ways it may stand in the text. */
export interface Term {
  /** As typed, folded. */
  typed: string;
  /** As the reader wrote it, for the reader's eye. */
  asTyped: string;
  /** The place of its first word among the words of the query, as white space parts them. */
  at: number;
  /** For each language searched, what to ask of its index, the likeliest first. */
  alternatives: Record<string, Alternative[]>;
  /** The preferred spelling, where the term is a name that may be spelled otherwise. */
  name?: string;
  /** The spellings of the name that are in use, the preferred one first. */
  used?: string[];
}

export interface ExpandedQuery {
  /** As the reader wrote it. */
  text: string;
  /** Every word of it, folded and in order, common ones too. */
  words: string[];
  terms: Term[];
  /** The reader asked for the very words, in quotation marks. */
  isPhrase: boolean;
}

/** What a query is expanded by. */
export interface Lexicon {
  forms: WordForms;
  /** The names of each language searched, that of the page first. */
  names: Map<string, NameIndex>;
}

/**
 * What one query may ask of the index of a language, however long it is. Each alternative loads a piece (about 30 kB),
 * rarely two, and some share one; twelve hold any sensible query and bound the cost of a senseless one.
 */
const bounds = { letters: 200, alternatives: 12 };

const quoted = /^\s*["“”«„](.+)["“”»]\s*$/u;

/** A word of the query, folded and as it was written. */
interface Word {
  folded: string;
  written: string;
  at: number;
}

/** Where a compound is taken apart: “de-escalation”, “49-year” and “57km”, but not “7–8”, “S-300”, “20th” or “1990s”. */
const seam = /-(?=\p{L})|(?<=\d)(?=\p{L}+$)(?!(?:st|nd|rd|th|s)$)/u;

/** Compounds are taken apart: with a hyphen or without, they are found alike. */
const wordsOf = (text: string): Word[] =>
  text.split(/\s+/).flatMap((written, at) =>
    foldedWords(written)
      .flatMap((word) => word.split(seam))
      .map((folded) => ({ folded, written, at })),
  );

/** The first of each list, then the second of each, and so on. */
const inTurn = <Item>(lists: Item[][]): Item[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();

/** The first of those that ask the same. */
const distinct = (all: Alternative[]): Alternative[] =>
  all.filter(({ asked }, at) => all.findIndex((one) => one.asked === asked) === at);

/** How many of some words, from the first on, make the longest name in any of the languages. */
function nameLength(words: string[], { forms, names }: Lexicon): number {
  const all = [...names.values()];
  let length = Math.min(words.length, Math.max(...all.map(({ longest }) => longest)));
  while (length > 0 && !all.some((known) => known.find(words.slice(0, length), forms))) length -= 1;
  return length;
}

const preferredFirst = ({ preferred, used }: SearchName): Set<string> =>
  new Set([...used.filter((one) => one === preferred), ...used]);

function toTerm(words: Word[], { forms, names }: Lexicon): Term {
  const typed = words.map(({ folded }) => folded);
  const found = [...names].map(([language, known]) => ({
    language,
    name: known.find(typed, forms),
  }));
  const alternatives = found.map(({ language, name }) => {
    const spellings = [typed.join(' '), ...(name?.used ?? [])];
    const all = inTurn(spellings.map((spelling) => forms.queries(spelling, language)));
    return [language, distinct(all)];
  });
  const name = found.find((one) => one.name)?.name;
  return {
    typed: typed.join(' '),
    at: words[0]?.at ?? 0,
    asTyped: [...new Set(words.map(({ written }) => written))].join(' '),
    alternatives: Object.fromEntries(alternatives) as Term['alternatives'],
    ...(name && { name: name.preferred, used: [...preferredFirst(name)] }),
  };
}

function toTerms(words: Word[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at += terms.at(-1)?.typed.split(' ').length ?? 1) {
    const folded = words.slice(at).map((word) => word.folded);
    const taken = Math.max(1, nameLength(folded, lexicon));
    terms.push(toTerm(words.slice(at, at + taken), lexicon));
  }
  return terms;
}

/** Each term keeps its likeliest form; what is left of the bound goes round among them, one more form to each. */
function withinBounds(terms: Term[], languages: string[]): Term[] {
  const kept = terms.slice(0, bounds.alternatives);
  return kept.map((term) => {
    const shares = languages.map((language) => {
      const all = kept.map((one) => one.alternatives[language] ?? []);
      const asked = new Set(inTurn(all).slice(0, bounds.alternatives));
      return [language, term.alternatives[language]?.filter((one) => asked.has(one))];
    });
    return { ...term, alternatives: Object.fromEntries(shares) as Term['alternatives'] };
  });
}

/** Takes a query apart into terms, each in the variants worth searching for. Any text is safe. */
export function expandQuery(query: string, lexicon: Lexicon): ExpandedQuery {
  const languages = [...lexicon.names.keys()];
  const text = query.slice(0, bounds.letters);
  const words = foldedParts(text);
  const phrase = quoted.exec(text)?.[1];
  if (phrase) {
    const typed = foldedWords(phrase).join(' ');
    const exactly = distinct(lexicon.forms.exactly(phrase));
    const alternatives = Object.fromEntries(languages.map((language) => [language, exactly]));
    const terms = typed ? [{ typed, asTyped: phrase, at: 0, alternatives }] : [];
    return { text, words, terms, isPhrase: true };
  }
  const terms = toTerms(wordsOf(text), lexicon);
  const telling = terms.filter(
    ({ typed, name }) => name ?? !lexicon.forms.isCommon(typed, languages),
  );
  const sought = withinBounds(telling.length > 0 ? telling : terms, languages);
  return { text, words, terms: sought, isPhrase: false };
}
