import { fold, foldedParts } from '../../shared/fold.ts';
import { pagefind, type PagefindArticle, type PagefindResult } from './pagefind.ts';
import type { Term } from './variants/expand-query.ts';

/** An article in which terms were found, before its text has been fetched. */
export interface Candidate {
  id: string;
  /** For each term by its place in the query, the results of its alternatives. */
  byTerm: Map<number, PagefindResult[]>;
}

/** An article with the places of the words that answer each term. */
export interface MatchedArticle {
  article: PagefindArticle;
  words: string[];
  /** For each term by its place in the query, the places of its matches, in order. */
  places: Map<number, number[]>;
}

/**
 * Searches each term, in each of its alternatives, side by side and unites the answers by article. Articles with the
 * most terms come first, then those that Pagefind scores highest.
 */
export async function findCandidates(terms: Term[]): Promise<Candidate[]> {
  const engine = await pagefind();
  const byArticle = new Map<string, Candidate & { score: number }>();
  const answers = terms.flatMap(({ alternatives }, term) =>
    alternatives.map(async (alternative) => ({ term, ...(await engine.search(alternative)) })),
  );
  for (const { term, results } of await Promise.all(answers)) {
    for (const result of results) {
      const candidate = byArticle.get(result.id) ?? {
        id: result.id,
        byTerm: new Map<number, PagefindResult[]>(),
        score: 0,
      };
      candidate.byTerm.set(term, [...(candidate.byTerm.get(term) ?? []), result]);
      candidate.score += result.score;
      byArticle.set(result.id, candidate);
    }
  }
  return [...byArticle.values()].sort(
    (one, other) => other.byTerm.size - one.byTerm.size || other.score - one.score,
  );
}

/**
 * Where nothing begins with a term, Pagefind answers with words that the term begins with, “as” for “astama”; and to a
 * term of one or two letters it answers with every word that begins with them.
 */
function answers(word: string, { typed: query, alternatives }: Term): boolean {
  if (query.length < 3) return foldedParts(word).includes(query);
  const folded = fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return alternatives.some(
    (typed) => !typed.startsWith(folded) || folded.length >= Math.max(3, typed.length * 0.6),
  );
}

/** Fetches an article's text and the places in it of the words that answer each term. */
export async function readMatches(
  candidate: Candidate,
  terms: Term[],
): Promise<MatchedArticle | undefined> {
  const places = new Map<number, number[]>();
  let article: PagefindArticle | undefined;
  let words: string[] = [];
  for (const [index, results] of candidate.byTerm) {
    const term = terms[index];
    const data = await Promise.all(results.map((result) => result.data()));
    article ??= data[0];
    if (words.length === 0) words = article?.content.split(/\s+/).filter(Boolean) ?? [];
    const found = data.flatMap(({ locations }) => locations);
    const telling = found.filter((place) => term && answers(words[place] ?? '', term));
    if (telling.length > 0)
      places.set(
        index,
        [...new Set(telling)].sort((a, b) => a - b),
      );
  }
  return article && places.size > 0 ? { article, words, places } : undefined;
}
