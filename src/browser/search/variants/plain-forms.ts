import { foldedWords } from '../../../shared/fold.ts';
import { stopWords } from './stop-words.ts';
import type { WordForms } from './word-forms.ts';

/** How many letters two words have in common at their beginnings. */
export function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * Where nothing begins with a term, Pagefind answers with words that the term begins with, “as” for “astama”; to a term
 * of one or two letters it answers with every word that begins with them. Of a number there is one form.
 */
function isForm(form: string, word: string): boolean {
  if (!/^[\p{Script=Latin}\d-]+$/u.test(word)) return true;
  if (word.length < 3 || /^\d+$/.test(word)) return form === word;
  if (word.startsWith(form) && form.length < Math.max(3, word.length * 0.6)) return false;
  return sharedStart(word, form) >= Math.min(3, form.length - 1, word.length - 1);
}

/** Words in the forms that Pagefind's stemmer knows. */
export const plainForms: WordForms = {
  keys: (word) => [word],
  queries(spelling) {
    const words = foldedWords(spelling);
    return words.length > 1
      ? plainForms.exactly(spelling)
      : words.map((word) => ({ asked: word, word }));
  },
  exactly: (phrase) => [{ asked: `"${foldedWords(phrase).join(' ')}"` }],
  isForm,
  isCommon: (word, languages) => languages.some((language) => stopWords(language).has(word)),
};
