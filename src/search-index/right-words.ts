import english from 'dictionary-en';
import type { Language } from '../i18n/languages.ts';

/** A dictionary lists stems, each with the affixes that it may take: `lease/MGDS`. */
const stem = /^\p{Ll}{4,}(?=\/|$)/gmu;

/** Hunspell dictionaries (https://github.com/wooorm/dictionaries) of the languages that have one. */
const dictionaries: Partial<Record<Language, { dic: Uint8Array }>> = { en: english };

/** A word, and the same without each of its letters: two words that differ by one slip have one of these in common. */
function* nearForms(word: string): Generator<string> {
  yield word;
  for (let at = 0; at < word.length; at += 1) yield word.slice(0, at) + word.slice(at + 1);
}

/**
 * Words of a language that stand nowhere on the site and are near one that does. A reader who types one of them has
 * made no slip. There are none where no dictionary of the language is known.
 *
 * @param vocabulary the words that the search may offer instead
 */
export function rightWords(language: Language, vocabulary: string[]): string[] {
  const dictionary = dictionaries[language];
  if (!dictionary) return [];
  const offered = new Set(vocabulary);
  const near = new Set(vocabulary.flatMap((word) => [...nearForms(word)]));
  const stems = new TextDecoder().decode(dictionary.dic).match(stem) ?? [];
  return stems.filter(
    (word) => !offered.has(word) && nearForms(word).some((form) => near.has(form)),
  );
}
