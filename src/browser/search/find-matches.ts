import { foldedParts, foldedWords } from '../../shared/fold.ts';
import type { Candidate, Hit } from './find-candidates.ts';
import type { PagefindArticle } from './pagefind.ts';
import type { Alternative, WordForms } from './variants/word-forms.ts';

/** An article with the places of the words that answer each term. */
export interface MatchedArticle {
  id: string;
  language: string;
  article: PagefindArticle;
  words: string[];
  /** For each term by its place in the query, the places of its matches, in order. */
  places: Map<number, number[]>;
}

/** Pagefind takes compounds for each of their parts and for all in one, and finds more than was asked for. */
function answers(found: string, { word }: Alternative, { isForm }: WordForms): boolean {
  if (word === undefined) return true; // phrases are exact
  const whole = foldedWords(found);
  const forms = [...whole, ...foldedParts(found), ...whole.map((one) => one.replace('-', ''))];
  return forms.some((form) => isForm(form, word));
}

/** What was read of a candidate. */
export interface ReadCandidate {
  /** None where no word answers. */
  match?: MatchedArticle;
  /** Hits on words that the term only begins with. */
  mistaken: Hit[];
}

/**
 * Where no word of a volume begins with a term, Pagefind answers with the longest that the term begins with, which may
 * stand in another volume in full.
 *
 * @see src/decisions/0061-answers-taken-back.md
 */
const isMistaken = ({ alternative: { word }, result }: Hit, words: string[]): boolean =>
  word !== undefined &&
  result.words.length > 0 &&
  result.words.every((place) =>
    foldedParts(words[place] ?? '').every(({ length }) => length < word.length),
  );

/** Fetches an article's text and the places in it of the words that answer each term. */
export async function readMatches(
  { id, language, byTerm }: Candidate,
  forms: WordForms,
): Promise<ReadCandidate> {
  const places = new Map<number, number[]>();
  const hits = [...byTerm.values()].flat();
  const article = await hits[0]?.result.data();
  if (!article) return { mistaken: [] };
  const words = article.content.split(/\s+/).filter(Boolean);
  const answering = new Map(
    hits.map((hit) => [
      hit,
      hit.result.words.filter((place) => answers(words[place] ?? '', hit.alternative, forms)),
    ]),
  );
  for (const [term, ofTerm] of byTerm) {
    const at = [...new Set(ofTerm.flatMap((hit) => answering.get(hit) ?? []))];
    if (at.length > 0)
      places.set(
        term,
        at.sort((one, other) => one - other),
      );
  }
  const mistaken = hits.filter((hit) => !answering.get(hit)?.length && isMistaken(hit, words));
  return { mistaken, ...(places.size > 0 && { match: { id, language, article, words, places } }) };
}
