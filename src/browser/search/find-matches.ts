import { foldedParts, foldedWords } from '../../shared/fold.ts';
import type { Candidate } from './find-candidates.ts';
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

/** Fetches an article's text and the places in it of the words that answer each term. */
export async function readMatches(
  { id, language, byTerm }: Candidate,
  forms: WordForms,
): Promise<MatchedArticle | undefined> {
  const places = new Map<number, number[]>();
  const [first] = [...byTerm.values()].flat();
  const article = await first?.result.data();
  if (!article) return undefined;
  const words = article.content.split(/\s+/).filter(Boolean);
  for (const [term, hits] of byTerm) {
    const found = hits.flatMap(({ alternative, result }) =>
      result.words.filter((place) => answers(words[place] ?? '', alternative, forms)),
    );
    const at = [...new Set(found)].sort((one, other) => one - other);
    if (at.length > 0) places.set(term, at);
  }
  return places.size > 0 ? { id, language, article, words, places } : undefined;
}
