import { foldedParts, foldedWords } from '../../shared/fold.ts';
import { pagefind, type PagefindArticle, type PagefindResult } from './pagefind.ts';
import type { Term } from './variants/expand-query.ts';
import type { Alternative, WordForms } from './variants/word-forms.ts';

/** An article in which terms were found, before its text has been fetched. */
export interface Candidate {
  id: string;
  language: string;
  /** For each term by its place in the query, what its alternatives found. */
  byTerm: Map<number, Hit[]>;
}

interface Hit {
  alternative: Alternative;
  result: PagefindResult;
}

/** An article with the places of the words that answer each term. */
export interface MatchedArticle {
  id: string;
  language: string;
  article: PagefindArticle;
  words: string[];
  /** For each term by its place in the query, the places of its matches, in order. */
  places: Map<number, number[]>;
}

interface Scored extends Candidate {
  score: number;
}

async function searchIn(language: string, terms: Term[]): Promise<Scored[]> {
  const engine = await pagefind(language);
  const byArticle = new Map<string, Scored>();
  const answers = terms.flatMap(({ alternatives }, term) =>
    (alternatives[language] ?? []).map(async (alternative) => ({
      term,
      alternative,
      ...(await engine.search(alternative.asked)),
    })),
  );
  for (const { term, alternative, results } of await Promise.all(answers)) {
    for (const result of results) {
      const { id } = result;
      const found = byArticle.get(id) ?? {
        id,
        language,
        byTerm: new Map<number, Hit[]>(),
        score: 0,
      };
      found.byTerm.set(term, [...(found.byTerm.get(term) ?? []), { alternative, result }]);
      found.score += result.score;
      byArticle.set(id, found);
    }
  }
  return [...byArticle.values()];
}

/**
 * Searches each term, in each of its alternatives, side by side in the index of each language and unites the answers by
 * article. Articles with the most terms come first, then those that Pagefind scores highest.
 *
 * @see src/decisions/0012-search-term-by-term.md
 */
export async function findCandidates(terms: Term[], languages: string[]): Promise<Candidate[]> {
  const found = await Promise.all(languages.map((language) => searchIn(language, terms)));
  return found
    .flat()
    .sort((one, other) => other.byTerm.size - one.byTerm.size || other.score - one.score);
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
