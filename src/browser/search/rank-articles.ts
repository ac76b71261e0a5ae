import type { MatchedArticle } from './find-matches.ts';
import { rankSections, termWeights, type RankedSection } from './rank-sections.ts';
import { ranking } from './ranking.ts';
import type { ExpandedQuery } from './variants/expand-query.ts';

/** An article with the sections that are worth showing, the best first. */
export interface RankedArticle {
  match: MatchedArticle;
  ranked: RankedSection[];
}

/** The score of an article's best section. */
export const bestOf = ({ ranked }: RankedArticle): number => ranked[0]?.score ?? 0;

/**
 * Scores the sections of all articles by one measure, whatever their language, and leaves out those that hold too little
 * of the query beside the best.
 *
 * @param language that of the page
 */
export function rankArticles(
  matches: MatchedArticle[],
  query: ExpandedQuery,
  language: string,
): RankedArticle[] {
  const weights = termWeights(matches, query.terms.length);
  const all = matches.map((match) => {
    const share = match.language === language ? 1 : ranking.otherLanguage;
    const ranked = rankSections(match, weights, query)
      .map((section) => ({ ...section, score: section.score * share }))
      .sort((one, other) => other.score - one.score);
    return { match, ranked };
  });
  const covered = Math.max(...all.flatMap(({ ranked }) => ranked.map(({ coverage }) => coverage)));
  return all
    .map(({ match, ranked }) => ({
      match,
      ranked: ranked.filter(({ coverage }) => coverage >= covered * ranking.leastCoverage),
    }))
    .filter((article) => article.ranked.length > 0);
}
