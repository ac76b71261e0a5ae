import { excerptOf, type ExcerptPart } from './excerpt.ts';
import type { MatchedArticle } from './find-matches.ts';
import { marksOf } from './marks.ts';
import type { RankedArticle } from './rank-articles.ts';
import type { RankedSection } from './rank-sections.ts';
import type { Term } from './variants/expand-query.ts';

/** A section that answers the query. */
export interface FoundSection {
  heading: string;
  within: string | undefined;
  isOpening: boolean;
  isFigure: boolean;
  /** Its place among the sections of the article, counted from 1. */
  place: number;
  /** Opens the article at the section with the matches marked. */
  address: string;
  excerpt: ExcerptPart[];
}

/** An article with the sections of it that answer the query, the best first. */
export interface FoundArticle {
  headline: string;
  kind: string;
  topic: string;
  language: string;
  /** ISO day of publication. */
  date: string;
  /** Number of its sections. */
  total: number;
  sections: FoundSection[];
}

function toSection(
  ranked: RankedSection,
  match: MatchedArticle,
  all: string[],
  terms: Term[],
): FoundSection {
  const { section, isFigure } = ranked;
  const query = new URLSearchParams({
    marks: marksOf([ranked.places, match.places], match, terms),
  });
  return {
    heading: section.heading,
    within: section.within,
    isOpening: section.isOpening,
    isFigure,
    place: all.indexOf(section.id) + 1,
    address: `${match.article.url}?${query}#${section.id}`,
    excerpt: excerptOf(ranked, match.words),
  };
}

/** An article as it is shown, out of what was read and ranked. */
export function toArticle({ match, ranked }: RankedArticle, terms: Term[]): FoundArticle {
  const { meta, anchors } = match.article;
  const all = anchors.filter(({ element }) => /^h[1-6]$/.test(element)).map(({ id }) => id);
  return {
    headline: meta.title ?? '',
    kind: meta.kind ?? '',
    topic: meta.topic ?? '',
    language: match.language,
    date: meta.date ?? '',
    total: all.length,
    sections: ranked.map((section) => toSection(section, match, all, terms)),
  };
}
