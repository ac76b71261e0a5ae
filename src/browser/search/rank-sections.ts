import {
  fieldRanges,
  isSameText,
  isWithin,
  sectionsOf,
  type IndexedSection,
  type Range,
} from './indexed-sections.ts';
import type { MatchedArticle } from './find-matches.ts';
import type { PagefindArticle } from './pagefind.ts';
import { longestRun, wordsIn } from './longest-run.ts';
import { ranking } from './ranking.ts';
import type { ExpandedQuery } from './variants/expand-query.ts';

/** A section with its worth as an answer. */
export interface RankedSection {
  section: IndexedSection;
  score: number;
  /** The share of the query's terms that stand in it, the telling ones counting more. */
  coverage: number;
  /** For each term that stands in it, the places of its matches. */
  places: Map<number, number[]>;
  /** Its matches stand in the caption of a figure. */
  isFigure: boolean;
}

interface Fields {
  standfirst: ReturnType<typeof fieldRanges>;
  caption: ReturnType<typeof fieldRanges>;
}

function worthOf(place: number, section: IndexedSection, { standfirst, caption }: Fields): number {
  const { field } = ranking;
  if (place < section.bodyStart) return section.isOpening ? field.headline : field.heading;
  if (isWithin(place, standfirst)) return field.standfirst;
  return isWithin(place, caption) ? field.caption : field.text;
}

/** The fewest words that hold a match of each term. */
function tightestSpan(places: Map<number, number[]>): number {
  const all = [...places].flatMap(([term, at]) => at.map((place) => ({ term, place })));
  all.sort((one, other) => one.place - other.place);
  const last = new Map<number, number>();
  let best = Infinity;
  for (const { term, place } of all) {
    last.set(term, place);
    if (last.size === places.size) best = Math.min(best, place - Math.min(...last.values()) + 1);
  }
  return best;
}

const inSection = (places: Map<number, number[]>, section: IndexedSection): Map<number, number[]> =>
  new Map(
    [...places]
      .map(([term, at]) => [term, at.filter((place) => isWithin(place, [section]))] as const)
      .filter(([, at]) => at.length > 0),
  );

function yearsSince(date: string | undefined): number {
  const published = Date.parse(date ?? '');
  return Number.isNaN(published) ? Infinity : Math.max(0, Date.now() - published) / 31_557_600_000;
}

/** What it adds to a section that words of the query stand in it as they were typed. */
function worthAsTyped({ words }: ExpandedQuery, article: PagefindArticle, section: Range): number {
  if (words.length < 2) return 0;
  const share = (longestRun(words, wordsIn(article, section)) - 1) / (words.length - 1);
  return share < ranking.leastAsTyped ? 0 : ranking.asTyped * share ** 2;
}

/** How telling each term is: one that stands in few of the sections found says more. */
export function termWeights(articles: MatchedArticle[], terms: number): number[] {
  const sections = articles.flatMap((match) =>
    sectionsOf(match.article).map((section) => inSection(match.places, section)),
  );
  return Array.from({ length: terms }, (_, term) => {
    const holding = sections.filter((places) => places.has(term)).length;
    return holding === 0 ? 1 : Math.log(1 + (1 + sections.length) / (1 + holding));
  });
}

/** The sections of an article that hold a term, each with its score. */
export function rankSections(
  match: MatchedArticle,
  weights: number[],
  query: ExpandedQuery,
): RankedSection[] {
  const { article } = match;
  const fields = {
    standfirst: fieldRanges(article, 'standfirst'),
    caption: fieldRanges(article, 'caption'),
  };
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const recency = 1 + ranking.recency * 0.5 ** yearsSince(article.meta.date);

  return sectionsOf(article).flatMap((section): RankedSection[] => {
    const places = inSection(match.places, section);
    if (places.size === 0) return [];
    let worth = 0;
    let covered = 0;
    for (const [term, at] of places) {
      const weight = weights[term] ?? 0;
      const best = Math.max(...at.map((place) => worthOf(place, section, fields)));
      worth += weight * (best + ranking.repeat * Math.log2(at.length));
      covered += weight;
    }
    const coverage = covered / total;
    const near = places.size > 1 ? ranking.nearness * (places.size / tightestSpan(places)) : 0;
    const run = query.isPhrase ? 0 : worthAsTyped(query, article, section);
    const exact = isSameText(query.text, section.heading) ? ranking.isHeading : 1;
    const factors = (1 + near) * (1 + run) * exact * recency;
    const score = worth * coverage ** ranking.coverageExponent * factors;
    const all = [...places.values()].flat();
    const isFigure = all.every((place) => isWithin(place, fields.caption));
    return [{ section, score, coverage, places, isFigure }];
  });
}
