import type { Root } from 'hast';
import { plainLead } from '../blocks/figure/lead-figure.ts';
import { keptArticle } from '../compile/kept-article.ts';
import { addresses } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { ArticleFile } from '../loaders/content-files.ts';
import type { ArticleFrontMatter } from '../schemas/article.ts';
import { inLanguage, type Localised } from '../schemas/localised.ts';
import { isoDay } from '../shared/dates.ts';

/** Something that a search can be narrowed by. The key is the same in every language; the label is its word for it. */
export interface FacetValue {
  facet: 'topic' | 'author' | 'kind' | 'year';
  key: string;
  label: string;
}

/** An article as the search knows it. */
export interface SearchableArticle {
  /** Path of its page from the site's root. */
  address: string;
  language: Language;
  headline: string;
  standfirst: string | undefined;
  /** The day of publication, `2025-10-16`. */
  day: string | undefined;
  facets: FacetValue[];
  /** The plain form of its lead figure and text. */
  text: Root;
}

/** The names of authors and topics by their ids, in every language that they have. */
export interface SubjectNames {
  author: Map<string, { name: Localised }>;
  topic: Map<string, { name: Localised }>;
}

function facetsOf(
  { authors = [], topics = [], kind, published }: ArticleFrontMatter,
  language: Language,
  names: SubjectNames,
): FacetValue[] {
  const named = (facet: 'topic' | 'author', ids: string[]): FacetValue[] =>
    ids.flatMap((key) => {
      const entry = names[facet].get(key);
      return entry ? [{ facet, key, label: inLanguage(entry.name, language) }] : [];
    });
  const year = published && String(published.getUTCFullYear());
  return [
    ...named('topic', topics),
    ...named('author', authors),
    ...(kind
      ? [{ facet: 'kind' as const, key: kind, label: stringsOf(language).kinds[kind] }]
      : []),
    ...(year ? [{ facet: 'year' as const, key: year, label: year }] : []),
  ];
}

/**
 * What the search knows of an article.
 *
 * @param root the project's root
 */
export async function searchableArticle(
  root: string,
  { path, slug, language }: ArticleFile,
  frontMatter: ArticleFrontMatter,
  names: SubjectNames,
): Promise<SearchableArticle> {
  const { plain } = await keptArticle(root, path, language);
  const { headline, standfirst, published } = frontMatter;
  return {
    address: addresses.article(language, slug),
    language,
    headline,
    standfirst,
    day: published && isoDay(published),
    facets: facetsOf(frontMatter, language, names),
    text: { type: 'root', children: [...plainLead(frontMatter.lead, language), ...plain.children] },
  };
}
