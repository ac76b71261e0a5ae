import type { SearchAuthor } from '../../shared/search-files.ts';
import {
  searchVolume,
  uniteFound,
  withoutAnswers,
  type Candidate,
  type Found,
} from './find-candidates.ts';
import { readMatches, type MatchedArticle } from './find-matches.ts';
import { toArticle, type FoundArticle } from './found-articles.ts';
import { bestOf, rankArticles, type RankedArticle } from './rank-articles.ts';
import { respelled, type Respelled } from './respelled.ts';
import { authors, authorsNamed, isOfAuthor } from './variants/authors.ts';
import { expandQuery, type ExpandedQuery, type Term } from './variants/expand-query.ts';
import { names } from './variants/names.ts';
import { wordForms, type WordForms } from './variants/word-forms.ts';
import { newestVolume, olderVolumes, type Volume } from './volumes.ts';

/** After so many milliseconds a reader notices that something is not there yet. */
const noticed = 100;

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
  /** Places in the query of the terms that stand nowhere, and in no name of an author found. */
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

/** Candidates, those of them that are wanted, and what was read of them. */
interface Read {
  all: Candidate[];
  left: Candidate[];
  first: Candidate[];
  toRead: Set<Candidate>;
  matches: MatchedArticle[];
}

/** Reads the first candidates. Those behind them are read instead where a volume has answered with other words. */
async function readFirst(found: Found[], understood: Understood, wanted: Wanted): Promise<Read> {
  const { query, forms } = understood;
  const volumes = found.map(({ volume }) => volume);
  const all = uniteFound(found, query.terms);
  const left = wanted.arrange ? await wanted.arrange(all, volumes) : all;
  const first = firstOf(left, wanted);
  const toRead = worthReading(all, first, query, wanted);
  const read = await Promise.all([...toRead].map((candidate) => readMatches(candidate, forms)));
  const mistaken = read.flatMap((one) => one.mistaken);
  if (mistaken.length > 0) return readFirst(withoutAnswers(found, mistaken), understood, wanted);
  return { all, left, first, toRead, matches: read.flatMap(({ match }) => match ?? []) };
}

/** Answers from what some volumes hold. */
async function answerFrom(found: Found[], understood: Understood, wanted: Wanted): Promise<Answer> {
  const { query, forms, authors: named } = understood;
  const { terms, isPhrase } = query;
  const { all, left, first, toRead, matches } = await readFirst(found, understood, wanted);
  const worthShowing = new Map(
    rankArticles(matches, query, wanted.languages[0] ?? '').map((one) => [one.match.id, one]),
  );
  const answers = (candidate: Candidate): boolean =>
    worthShowing.has(candidate.id) || !toRead.has(candidate);
  const shown = first.flatMap(({ id }) => worthShowing.get(id) ?? []);
  shown.sort((one, other) =>
    wanted.newest ? dateOf(other).localeCompare(dateOf(one)) : bestOf(other) - bestOf(one),
  );
  const isMissing = ({ typed }: Term, term: number): boolean =>
    !matches.some(({ places }) => places.has(term)) && !isOfAuthor(typed, named);
  return {
    articles: shown.slice(0, wanted.limit).map((article) => toArticle(article, terms)),
    authors: named,
    found: all.filter(answers),
    total: left.filter(answers).length,
    terms,
    missing: terms.flatMap((term, index) => (isMissing(term, index) ? [index] : [])),
    respelled: respelled(terms, matches, forms),
    isPhrase,
    volumes: found.map(({ volume }) => volume),
    isPartial: false,
  };
}

/** Whether something fails or takes so long that a reader would notice. */
const isSlow = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    Promise.allSettled([work]).then(([{ status }]) => status === 'rejected'), // told by whoever waits for it
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
