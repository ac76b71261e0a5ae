import { foldedParts, foldedWords } from '../../shared/fold.ts';
import type { MatchedArticle } from './find-matches.ts';
import type { Term } from './variants/expand-query.ts';
import type { Alternative } from './variants/word-forms.ts';

/** So many marks an address can carry and a reader can use. */
const mostMarks = 24;

/** Places one after the other belong together. */
const runsOf = (places: number[]): number[][] =>
  places.reduce<number[][]>((runs, place) => {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
    return runs;
  }, []);

/** Where white space is missing one word of the index is several; those that were not sought are left out. */
function soughtWords(word: string, alternatives: Alternative[]): string[] {
  const all = foldedWords(word);
  const starts = alternatives
    .flatMap(({ asked }) => foldedParts(asked))
    .map((part) => part.slice(0, 3));
  const sought = all.filter((one) =>
    foldedParts(one).some((part) => starts.includes(part.slice(0, 3))),
  );
  return sought.length > 0 ? sought : all;
}

/**
 * The words to be marked on arrival, those of the chosen section first: `air~base.hmeimim`. Words of a phrase are joined
 * by a tilde, and are marked only where they stand together.
 *
 * @param places for each term, the places of its matches
 */
export function marksOf(
  places: Map<number, number[]>[],
  { words, language }: MatchedArticle,
  terms: Term[],
): string {
  const marks = places.flatMap((byTerm) =>
    [...byTerm].flatMap(([index, at]) => {
      const alternatives = terms[index]?.alternatives[language] ?? [];
      const isPhrase = alternatives.some(({ word }) => word === undefined);
      const runs = isPhrase ? runsOf(at) : at.map((place) => [place]);
      return runs.flatMap((run) => {
        const sought = run.map((place) => soughtWords(words[place] ?? '', alternatives));
        return sought.length > 1 ? [sought.flat().join('~')] : sought.flat();
      });
    }),
  );
  return [...new Set(marks)].slice(0, mostMarks).join('.');
}
