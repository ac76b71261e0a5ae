import { foldedParts, foldedWords } from '../../shared/fold.ts';
import type { SearchAuthor } from '../../shared/search-files.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';
import { searchVolume, uniteFound, type Candidate, type Found } from './find-candidates.ts';
import { readMatches, type MatchedArticle } from './find-matches.ts';
import { marksOf } from './marks.ts';
import { bestOf, rankArticles, type RankedArticle } from './rank-articles.ts';
import type { RankedSection } from './rank-sections.ts';
import { authors, authorsNamed } from './variants/authors.ts';
import { expandQuery, type ExpandedQuery, type Term } from './variants/expand-query.ts';
import { names } from './variants/names.ts';
import { wordForms, type WordForms } from './variants/word-forms.ts';
import { newestVolume, olderVolumes, type Volume } from './volumes.ts';

/** After so many milliseconds a reader notices that something is not there yet. */
const noticed = 100;

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

/** A term of which only another spelling was found. */
export interface Respelled {
  typed: string;
  found: string;
}

/** The answer to a query. */
export interface Answer {
  articles: FoundArticle[];
  /** Authors whom the query names. */
  authors: SearchAuthor[];
  /** All articles in which something was found, before they are narrowed: what the facets count. */
  found: Candidate[];
  /** How many of them are left when narrowed. */
  total: number;
  terms: Term[];
  /** Places in the query of the terms that stand nowhere. */
  missing: number[];
  /** Terms of which only another spelling was found, with that. */
  respelled: Respelled[];
  isPhrase: boolean;
  /** The volumes that were searched. */
  volumes: Volume[];
  /** The older volumes have not answered yet. */
  isPartial: boolean;
}

export interface Wanted {
  /** The languages to search, that of the page first. */
  languages: string[];
  /** Articles to read and show. */
  limit: number;
  /** Narrows and orders the candidates. */
  arrange?: (candidates: Candidate[], volumes: Volume[]) => Promise<Candidate[]>;
  /** Newest first instead of best first. */
  newest?: boolean;
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

function toArticle({ match, ranked }: RankedArticle, terms: Term[]): FoundArticle {
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

/** Terms of which the typed form was not found and another spelling was. */
function respelled(terms: Term[], matches: MatchedArticle[], forms: WordForms): Respelled[] {
  return terms.flatMap(({ typed, asTyped, used = [] }, index) => {
    const found = matches.flatMap(({ words, places }) =>
      (places.get(index) ?? []).map((place) => foldedWords(words[place] ?? '').join(' ')),
    );
    const isFound = (spelling: string): boolean => {
      const last = foldedParts(spelling).at(-1) ?? spelling;
      return found.some((word) => [last, ...forms.keys(last)].some((key) => word.includes(key)));
    };
    const other = used.find(isFound) ?? used[0];
    return found.length > 0 && other && !isFound(typed) ? [{ typed: asTyped, found: other }] : [];
  });
}

/** The first candidates of each language. */
const firstOf = (candidates: Candidate[], { languages, limit }: Wanted): Candidate[] =>
  languages.flatMap((language) =>
    candidates.filter((candidate) => candidate.language === language).slice(0, limit),
  );

/** What has no date yet is the newest. */
const dateOf = ({ match }: RankedArticle): string => match.article.meta.date ?? '9999';

/** A query as it is understood. */
interface Understood {
  query: ExpandedQuery;
  forms: WordForms;
  authors: SearchAuthor[];
}

async function understand(query: string, languages: string[]): Promise<Understood> {
  const [page = ''] = languages;
  const [forms, signing, ...known] = await Promise.all([
    wordForms(languages, query),
    authors(page),
    ...languages.map(async (language) => [language, await names(language)] as const),
  ]);
  const expanded = expandQuery(query, { forms, names: new Map(known) });
  const named = expanded.isPhrase ? [] : authorsNamed(expanded.words, signing);
  return { query: expanded, forms, authors: named };
}

/**
 * The candidates whose text is read: the first of those left, the first of all, which set the measure for what is worth
 * showing, and the best that may hold a term, before the term is said to stand nowhere.
 */
function worthReading(
  all: Candidate[],
  first: Candidate[],
  { terms }: ExpandedQuery,
  wanted: Wanted,
): Set<Candidate> {
  const holding = terms.flatMap((_, term) => all.find(({ byTerm }) => byTerm.has(term)) ?? []);
  return new Set([...firstOf(all, wanted), ...first, ...holding]);
}

/** Answers from what some volumes hold. */
async function answerFrom(
  found: Found[],
  { query, forms, authors: named }: Understood,
  wanted: Wanted,
): Promise<Answer> {
  const { terms, isPhrase } = query;
  const volumes = found.map(({ volume }) => volume);
  const all = uniteFound(found, terms);
  const left = wanted.arrange ? await wanted.arrange(all, volumes) : all;
  const first = firstOf(left, wanted);
  const toRead = worthReading(all, first, query, wanted);
  const read = await Promise.all([...toRead].map((candidate) => readMatches(candidate, forms)));
  const matches = read.filter((match) => match !== undefined);
  const worthShowing = new Map(
    rankArticles(matches, query, wanted.languages[0] ?? '').map((one) => [one.match.id, one]),
  );
  const answers = (candidate: Candidate): boolean =>
    worthShowing.has(candidate.id) || !toRead.has(candidate);
  const shown = first.flatMap(({ id }) => worthShowing.get(id) ?? []);
  shown.sort((one, other) =>
    wanted.newest ? dateOf(other).localeCompare(dateOf(one)) : bestOf(other) - bestOf(one),
  );
  const isMissing = (term: number): boolean => !matches.some(({ places }) => places.has(term));
  return {
    articles: shown.slice(0, wanted.limit).map((article) => toArticle(article, terms)),
    authors: named,
    found: all.filter(answers),
    total: left.filter(answers).length,
    terms,
    missing: [...terms.keys()].filter(isMissing),
    respelled: respelled(terms, matches, forms),
    isPhrase,
    volumes,
    isPartial: false,
  };
}

/** Whether something fails or takes so long that a reader would notice. */
const isSlow = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(
      () => false,
      () => true,
    ),
    new Promise<boolean>((resolve) => setTimeout(resolve, noticed, true)),
  ]);

/**
 * Finds the sections that answer a query: first in the newest volume of each language, where the others let the reader
 * wait, and then in all.
 *
 * @throws when the index of one of the languages cannot be loaded
 */
export async function* findSections(query: string, wanted: Wanted): AsyncGenerator<Answer> {
  const { languages } = wanted;
  const understood = await understand(query, languages);
  const { terms } = understood.query;
  const newest = await Promise.all(
    languages.map(async (language) => searchVolume(await newestVolume(language), terms)),
  );
  const older = Promise.all(languages.map(olderVolumes)).then((volumes) =>
    Promise.all(volumes.flat().map((volume) => searchVolume(volume, terms))),
  );
  if (await isSlow(older)) {
    yield { ...(await answerFrom(newest, understood, wanted)), isPartial: true };
  }
  yield answerFrom([...newest, ...(await older)], understood, wanted);
}
