import { foldedParts, foldedWords } from '../../shared/fold.ts';
import type { SearchAuthor } from '../../shared/search-files.ts';
import { excerptOf, type ExcerptPart } from './excerpt.ts';
import {
  findCandidates,
  readMatches,
  type Candidate,
  type MatchedArticle,
} from './find-matches.ts';
import { marksOf } from './marks.ts';
import { bestOf, rankArticles, type RankedArticle } from './rank-articles.ts';
import type { RankedSection } from './rank-sections.ts';
import { authors, authorsNamed } from './variants/authors.ts';
import { expandQuery, type Term } from './variants/expand-query.ts';
import { names } from './variants/names.ts';
import { wordForms, type WordForms } from './variants/word-forms.ts';

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
}

export interface Wanted {
  /** The languages to search, that of the page first. */
  languages: string[];
  /** Articles to read and show. */
  limit: number;
  /** Narrows and orders the candidates. */
  arrange?: (candidates: Candidate[]) => Promise<Candidate[]>;
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

/**
 * Finds the sections that answer a query.
 *
 * @throws when the index of one of the languages cannot be loaded
 */
export async function findSections(query: string, wanted: Wanted): Promise<Answer> {
  const { languages, limit } = wanted;
  const [page = ''] = languages;
  const [forms, signing, ...known] = await Promise.all([
    wordForms(languages, query),
    authors(page),
    ...languages.map(async (language) => [language, await names(language)] as const),
  ]);
  const expanded = expandQuery(query, { forms, names: new Map(known) });
  const { terms, isPhrase } = expanded;
  const all = terms.length > 0 ? await findCandidates(terms, languages) : [];
  const left = wanted.arrange ? await wanted.arrange(all) : all;
  const first = firstOf(left, wanted);
  // The best of all are read even where they are narrowed away: they set the measure for what is worth showing.
  // And so is the best that may hold a term, before the term is said to stand nowhere.
  const holding = terms.flatMap((_, term) => all.find(({ byTerm }) => byTerm.has(term)) ?? []);
  const toRead = new Set([...firstOf(all, wanted), ...first, ...holding]);
  const read = await Promise.all([...toRead].map((candidate) => readMatches(candidate, forms)));
  const matches = read.filter((match) => match !== undefined);
  const worthShowing = new Map(
    rankArticles(matches, expanded, page).map((article) => [article.match.id, article]),
  );
  const answers = (candidate: Candidate): boolean =>
    worthShowing.has(candidate.id) || !toRead.has(candidate);
  const shown = first.flatMap(({ id }) => worthShowing.get(id) ?? []);
  shown.sort((one, other) =>
    wanted.newest ? dateOf(other).localeCompare(dateOf(one)) : bestOf(other) - bestOf(one),
  );
  return {
    authors: isPhrase ? [] : authorsNamed(expanded.words, signing),
    articles: shown.slice(0, limit).map((article) => toArticle(article, terms)),
    found: all.filter(answers),
    total: left.filter(answers).length,
    terms,
    missing: terms.flatMap((_, index) =>
      matches.some(({ places }) => places.has(index)) ? [] : [index],
    ),
    respelled: respelled(terms, matches, forms),
    isPhrase,
  };
}
