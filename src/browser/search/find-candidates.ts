import type { PagefindResult } from './pagefind.ts';
import { ranking } from './ranking.ts';
import type { Term } from './variants/expand-query.ts';
import type { Alternative } from './variants/word-forms.ts';
import type { Volume } from './volumes.ts';

/** What one alternative of a term found in an article. */
export interface Hit {
  volume: Volume;
  term: number;
  alternative: Alternative;
  result: PagefindResult;
  /** How much the article says of it, whatever stands in others. */
  weight: number;
}

/** An article in which terms were found, before its text has been fetched. */
export interface Candidate {
  /** Of all articles of all volumes and languages. */
  id: string;
  language: string;
  /** For each term by its place in the query, what its alternatives found. */
  byTerm: Map<number, Hit[]>;
  score: number;
}

/** What a volume holds of a query. */
export interface Found {
  volume: Volume;
  hits: Hit[];
}

/** Inverse document frequency, as Pagefind has it in its BM25: how telling it is that an article holds a term. */
const rarity = (all: number, holding: number): number =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** An id that no article of another volume has. */
export const idIn = ({ language, name }: Volume, { id }: PagefindResult): string =>
  `${language}/${name}/${id}`;

/**
 * Searches each term, in each of its alternatives, side by side in a volume.
 *
 * @see src/decisions/0012-search-term-by-term.md
 */
export async function searchVolume(volume: Volume, terms: Term[]): Promise<Found> {
  const answers = terms.flatMap(({ alternatives }, term) =>
    (alternatives[volume.language] ?? []).map(async (alternative): Promise<Hit[]> => {
      const { results } = await volume.search(alternative.asked);
      // Pagefind weighs a word by how rare it is in the volume, and words side by side by nothing.
      const share = alternative.word === undefined ? 1 : rarity(volume.articles, results.length);
      return results.map((result) => ({
        volume,
        term,
        alternative,
        result,
        weight: result.score / share,
      }));
    }),
  );
  return { volume, hits: (await Promise.all(answers)).flat() };
}

/** What volumes found without what some hits found in theirs: a volume answers an alternative with one word or one stem. */
export const withoutAnswers = (found: Found[], mistaken: Hit[]): Found[] =>
  found.map(({ volume, hits }) => {
    const wrong = mistaken.filter((hit) => hit.volume === volume);
    return {
      volume,
      hits: hits.filter((hit) => wrong.every(({ alternative }) => alternative !== hit.alternative)),
    };
  });

function byArticle(found: Found[]): Candidate[] {
  const articles = new Map<string, Candidate>();
  for (const { volume, hits } of found) {
    for (const hit of hits) {
      const id = idIn(volume, hit.result);
      const { language } = volume;
      const article = articles.get(id) ?? {
        id,
        language,
        byTerm: new Map<number, Hit[]>(),
        score: 0,
      };
      article.byTerm.set(hit.term, [...(article.byTerm.get(hit.term) ?? []), hit]);
      articles.set(id, article);
    }
  }
  return [...articles.values()];
}

/** Which share of the terms stands as far behind the one before as it was typed. */
function shareAsTyped(byTerm: Map<number, Hit[]>, terms: Term[]): number {
  const placesOf = (term: number): number[] =>
    (byTerm.get(term) ?? []).flatMap(({ result }) => result.words);
  const followed = terms.slice(1).filter(({ at }, index) => {
    const gap = at - (terms[index]?.at ?? 0);
    const places = new Set(placesOf(index + 1));
    return placesOf(index).some((place) => places.has(place + gap));
  });
  return terms.length > 1 ? followed.length / (terms.length - 1) : 0;
}

/** How telling each term is in a language, counted in all its volumes. */
function tellingIn(
  language: string,
  found: Found[],
  candidates: Candidate[],
  terms: Term[],
): number[] {
  const volumes = found
    .map(({ volume }) => volume)
    .filter((volume) => volume.language === language);
  const all = volumes.reduce((sum, { articles }) => sum + articles, 0);
  const inIt = candidates.filter((candidate) => candidate.language === language);
  return terms.map((_, term) => rarity(all, inIt.filter(({ byTerm }) => byTerm.has(term)).length));
}

/**
 * Unites what volumes found by article, the best first: those with the most terms, then those that say most of the more
 * telling ones and have them as they were typed. It does not matter how the articles are divided into volumes.
 */
export function uniteFound(found: Found[], terms: Term[]): Candidate[] {
  const candidates = byArticle(found);
  const languages = new Set(found.map(({ volume }) => volume.language));
  const telling = new Map(
    [...languages].map((language) => [language, tellingIn(language, found, candidates, terms)]),
  );
  for (const candidate of candidates) {
    const { byTerm, language } = candidate;
    for (const { term, weight } of [...byTerm.values()].flat()) {
      candidate.score += weight * (telling.get(language)?.[term] ?? 0);
    }
    candidate.score *= 1 + ranking.asTyped * shareAsTyped(byTerm, terms) ** 2;
  }
  return candidates.sort(
    (one, other) => other.byTerm.size - one.byTerm.size || other.score - one.score,
  );
}
