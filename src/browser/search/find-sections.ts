import { foldedWords } from '../../shared/fold.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';
import {
  findCandidates,
  readMatches,
  type Candidate,
  type MatchedArticle,
} from './find-matches.ts';
import { marksOf } from './marks.ts';
import { rankSections, termWeights, type RankedSection } from './rank-sections.ts';
import { ranking } from './ranking.ts';
import { expandQuery, type Term } from './variants/expand-query.ts';
import { names } from './variants/names.ts';

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
  /** ISO day of publication. */
  date: string;
  /** Number of its sections. */
  total: number;
  sections: FoundSection[];
}

/** The answer to a query. */
export interface Answer {
  articles: FoundArticle[];
  /** All articles in which something was found, before they are narrowed: what the facets count. */
  found: Candidate[];
  /** How many of them are left when narrowed. */
  total: number;
  terms: Term[];
  /** Places in the query of the terms that stand nowhere. */
  missing: number[];
  /** Terms of which only another spelling was found. */
  respelled: Term[];
  isPhrase: boolean;
}

export interface Wanted {
  language: string;
  /** Articles to read and show. */
  limit: number;
  /** Narrows and orders the candidates. */
  arrange?: (candidates: Candidate[]) => Promise<Candidate[]>;
  /** Keeps the order of `arrange` instead of putting the best first. */
  keepsOrder?: boolean;
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

interface RankedArticle {
  match: MatchedArticle;
  ranked: RankedSection[];
}

const bestOf = ({ ranked }: RankedArticle): number => ranked[0]?.score ?? 0;

function rankArticles(matches: MatchedArticle[], terms: Term[], query: string): RankedArticle[] {
  const weights = termWeights(matches, terms.length);
  const ranked = matches.map((match) => ({
    match,
    ranked: rankSections(match, weights, query).sort((one, other) => other.score - one.score),
  }));
  const covered = Math.max(
    ...ranked.flatMap((article) => article.ranked.map(({ coverage }) => coverage)),
  );
  return ranked
    .map(({ match, ranked: sections }) => ({
      match,
      ranked: sections.filter(({ coverage }) => coverage >= covered * ranking.leastCoverage),
    }))
    .filter((article) => article.ranked.length > 0);
}

function toArticle({ match, ranked }: RankedArticle, terms: Term[]): FoundArticle {
  const { meta, anchors } = match.article;
  const all = anchors.filter(({ element }) => /^h[1-6]$/.test(element)).map(({ id }) => id);
  return {
    headline: meta.title ?? '',
    kind: meta.kind ?? '',
    topic: meta.topic ?? '',
    date: meta.date ?? '',
    total: all.length,
    sections: ranked.map((section) => toSection(section, match, all, terms)),
  };
}

/** Terms of which the typed form was not found and another spelling was. */
function respelled(terms: Term[], matches: MatchedArticle[]): Term[] {
  return terms.filter(({ typed, name }, index) => {
    if (!name) return false;
    const found = matches.flatMap(({ words, places }) =>
      (places.get(index) ?? []).map((place) => foldedWords(words[place] ?? '').join(' ')),
    );
    const sought = typed.split(/[ -]/).at(-1) ?? typed;
    return found.length > 0 && !found.some((word) => word.includes(sought));
  });
}

/**
 * Finds the sections that answer a query.
 *
 * @throws when the index cannot be loaded
 */
export async function findSections(query: string, wanted: Wanted): Promise<Answer> {
  const { terms, isPhrase } = expandQuery(query, wanted.language, await names(wanted.language));
  const all = terms.length > 0 ? await findCandidates(terms) : [];
  const left = wanted.arrange ? await wanted.arrange(all) : all;
  // The best of all are read even where they are narrowed away: they set the measure for what is worth showing.
  const toRead = new Set([...all.slice(0, wanted.limit), ...left.slice(0, wanted.limit)]);
  const read = await Promise.all([...toRead].map(readMatches));
  const matches = read.filter((match) => match !== undefined);
  const worthShowing = new Map(
    rankArticles(matches, terms, query).map((article) => [article.match.id, article]),
  );
  const answers = (candidate: Candidate): boolean =>
    worthShowing.has(candidate.id) || !toRead.has(candidate);
  const shown = left.slice(0, wanted.limit).flatMap(({ id }) => worthShowing.get(id) ?? []);
  if (!wanted.keepsOrder) shown.sort((one, other) => bestOf(other) - bestOf(one));
  return {
    articles: shown.map((article) => toArticle(article, terms)),
    found: all.filter(answers),
    total: left.filter(answers).length,
    terms,
    missing: terms.flatMap((_, index) =>
      matches.some(({ places }) => places.has(index)) ? [] : [index],
    ),
    respelled: respelled(terms, matches),
    isPhrase,
  };
}
