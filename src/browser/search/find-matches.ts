import { foldedParts, foldedWords } from '../../shared/fold.ts';
import { pagefind, type PagefindArticle, type PagefindResult } from './pagefind.ts';
import type { Term } from './variants/expand-query.ts';

/** An article in which terms were found, before its text has been fetched. */
export interface Candidate {
  id: string;
  /** For each term by its place in the query, what its alternatives found. */
  byTerm: Map<number, Hit[]>;
}

interface Hit {
  /** The query that was asked of the index. */
  asked: string;
  result: PagefindResult;
}

/** An article with the places of the words that answer each term. */
export interface MatchedArticle {
  id: string;
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
    alternatives.map(async (asked) => ({ term, asked, ...(await engine.search(asked)) })),
  );
  for (const { term, asked, results } of await Promise.all(answers)) {
    for (const result of results) {
      const candidate = byArticle.get(result.id) ?? {
        id: result.id,
        byTerm: new Map<number, Hit[]>(),
        score: 0,
      };
      candidate.byTerm.set(term, [...(candidate.byTerm.get(term) ?? []), { asked, result }]);
      candidate.score += result.score;
      byArticle.set(result.id, candidate);
    }
  }
  return [...byArticle.values()].sort(
    (one, other) => other.byTerm.size - one.byTerm.size || other.score - one.score,
  );
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Whether a form of a word is what was asked for, or of one stem with it. */
function isFormOf(asked: string, form: string): boolean {
  if (asked.startsWith(form) && form.length < Math.max(3, asked.length * 0.6)) return false;
  return sharedStart(asked, form) >= Math.min(3, form.length - 1, asked.length - 1);
}

/**
 * Where nothing begins with a term, Pagefind answers with words that the term begins with, “as” for “astama”; to a term
 * of one or two letters it answers with every word that begins with them; and it takes compounds for each of their
 * parts. Phrases are exact, and Arabic stems need not begin alike.
 */
function answers(word: string, asked: string): boolean {
  if (asked.startsWith('"') || !/^[\p{Script=Latin}\d-]+$/u.test(asked)) return true;
  const forms = [...foldedWords(word), ...foldedParts(word)];
  return asked.length < 3 ? forms.includes(asked) : forms.some((form) => isFormOf(asked, form));
}

/** Fetches an article's text and the places in it of the words that answer each term. */
export async function readMatches({ id, byTerm }: Candidate): Promise<MatchedArticle | undefined> {
  const places = new Map<number, number[]>();
  const [first] = [...byTerm.values()].flat();
  const article = await first?.result.data();
  if (!article) return undefined;
  const words = article.content.split(/\s+/).filter(Boolean);
  for (const [term, hits] of byTerm) {
    const found = hits.map(async ({ asked, result }) => {
      const { locations } = await result.data();
      return locations.filter((place) => answers(words[place] ?? '', asked));
    });
    const at = new Set((await Promise.all(found)).flat());
    if (at.size > 0)
      places.set(
        term,
        [...at].sort((one, other) => one - other),
      );
  }
  return places.size > 0 ? { id, article, words, places } : undefined;
}
