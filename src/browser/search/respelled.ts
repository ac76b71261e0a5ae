import { foldedParts, foldedWords } from '../../shared/fold.ts';
import type { MatchedArticle } from './find-matches.ts';
import type { Term } from './variants/expand-query.ts';
import type { WordForms } from './variants/word-forms.ts';

/** A term of which only another spelling was found. */
export interface Respelled {
  typed: string;
  found: string;
}

/** Terms of which the typed form was not found and another spelling was. */
export function respelled(terms: Term[], matches: MatchedArticle[], forms: WordForms): Respelled[] {
  return terms.flatMap(({ typed, asTyped, used = [] }, index) => {
    const found = matches.flatMap(({ words, places }) =>
      (places.get(index) ?? []).map((place) => foldedWords(words[place] ?? '').join(' ')),
    );
    const isFound = (spelling: string): boolean => {
      const last = foldedParts(spelling).at(-1) ?? spelling;
      return found.some((word) => [last, ...forms.keys(last)].some((key) => word.includes(key)));
    };
    const other = used.find(isFound) ?? used[0];
    return found.length > 0 && other && !isFound(typed) ? [{ typed: asTyped, found: other }] : [];
  });
}
