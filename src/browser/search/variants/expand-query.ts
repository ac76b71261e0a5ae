import { foldedWords } from '../../../shared/fold.ts';
import type { NameIndex } from './names.ts';
import { stopWords } from './stop-words.ts';

/** One thing that the reader looks for, in all the ways it may stand in the text. */
export interface Term {
  /** As typed, folded. */
  typed: string;
  /** As the reader wrote it, for the reader's eye. */
  asTyped: string;
  /** Queries for Pagefind, the typed one first. Each costs at most a piece of the index. */
  alternatives: string[];
  /** The preferred spelling, where the term is a name that may be spelled otherwise. */
  name?: string;
}

export interface ExpandedQuery {
  terms: Term[];
  /** The reader asked for the very words, in quotation marks. */
  isPhrase: boolean;
}

/**
 * What one query may ask of the index, however long it is. Each alternative loads at most one piece (about 30 kB); twelve
 * hold any sensible query and bound the cost of a senseless one.
 */
const bounds = { letters: 200, alternatives: 12 };

const quoted = /^\s*["“”«„](.+)["“”»]\s*$/u;

const asQuery = (spelling: string): string => {
  const words = foldedWords(spelling);
  return words.length > 1 ? `"${words.join(' ')}"` : (words[0] ?? '');
};

/** A word of the query, folded and as it was written. */
interface Word {
  folded: string;
  written: string;
}

/** Compounds are taken apart, but for “7–8”: with a hyphen or without, they are found alike. */
const wordsOf = (text: string): Word[] =>
  text.split(/\s+/).flatMap((written) =>
    foldedWords(written)
      .flatMap((word) => (/\d/.test(word) ? [word] : word.split('-')))
      .map((folded) => ({ folded, written })),
  );

/** The longest name that begins at a word, with the number of words it takes. */
function nameAt(words: Word[], at: number, { longest, bySpelling }: NameIndex) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const parts = words.slice(at, at + length).map(({ folded }) => folded);
    const name = bySpelling.get(parts.join(' '));
    if (name) return { name, length };
  }
  return undefined;
}

function toTerms(words: Word[], names: NameIndex): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const found = nameAt(words, at, names);
    const taken = words.slice(at, at + (found?.length ?? 1));
    const typed = taken.map(({ folded }) => folded).join(' ');
    const spellings = found?.name.used.map(asQuery) ?? [];
    terms.push({
      typed,
      asTyped: [...new Set(taken.map(({ written }) => written))].join(' '),
      alternatives: [...new Set([asQuery(typed), ...spellings])],
      ...(found && { name: found.name.preferred }),
    });
    at += found?.length ?? 1;
  }
  return terms;
}

function withinBounds(terms: Term[]): Term[] {
  let left = bounds.alternatives;
  return terms.flatMap((term) => {
    const alternatives = term.alternatives.slice(0, left);
    left -= alternatives.length;
    return alternatives.length > 0 ? [{ ...term, alternatives }] : [];
  });
}

/** Takes a query apart into terms, each in the variants worth searching for. Any text is safe. */
export function expandQuery(query: string, language: string, names: NameIndex): ExpandedQuery {
  const text = query.slice(0, bounds.letters);
  const phrase = quoted.exec(text)?.[1];
  if (phrase) {
    const typed = foldedWords(phrase).join(' ');
    return {
      isPhrase: true,
      terms: typed ? [{ typed, asTyped: phrase, alternatives: [`"${typed}"`] }] : [],
    };
  }
  const terms = toTerms(wordsOf(text), names);
  const common = stopWords(language);
  const telling = terms.filter(({ typed, name }) => name ?? !common.has(typed));
  return { isPhrase: false, terms: withinBounds(telling.length > 0 ? telling : terms) };
}
