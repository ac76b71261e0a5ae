import type { Article as ArticleThing, CorrectionComment, WithContext } from 'schema-dts';
import { lastChange, type ArticleKind } from '../schemas/article.ts';
import { isoDay } from '../shared/dates.ts';
import { site } from '../site.ts';
import type { ShownUpdate } from './article-updates.ts';
import type { Article } from './articles.ts';
import type { Subject } from './people-and-topics.ts';

/** The type of schema.org that says what each kind of piece is (https://schema.org/NewsArticle, more specific types). */
const types = {
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  report: 'ReportageNewsArticle',
  opinion: 'OpinionNewsArticle',
  interview: 'NewsArticle',
  documents: 'NewsArticle',
} as const satisfies Record<ArticleKind, string>;

interface Shown {
  article: Article;
  authors: Subject[];
  /** Path of the lead picture. */
  image: string | undefined;
  words: number;
  updates: ShownUpdate[];
}

const signatory = ({ kind, name, address }: Subject, absolute: (path: string) => string) => ({
  '@type': kind === 'desk' ? ('Organization' as const) : ('Person' as const),
  name,
  url: absolute(address),
});

/** What was mended; what happened since is no correction (https://schema.org/CorrectionComment). */
const corrections = (updates: ShownUpdate[], article: string): CorrectionComment[] =>
  updates
    .filter(({ kind }) => kind !== 'update')
    .map(({ id, date, text }) => ({
      '@type': 'CorrectionComment',
      text,
      datePublished: isoDay(date),
      url: `${article}#${id}`,
    }));

/** What search engines and reader views are told of an article. */
export function articleJsonLd(
  { article, authors, image, words, updates }: Shown,
  base: URL | undefined,
): WithContext<ArticleThing> {
  const absolute = (path: string): string => new URL(path, base).href;
  const { kind, published } = article;
  const modified = lastChange(article);
  const correction = corrections(updates, absolute(article.address));
  return {
    '@context': 'https://schema.org',
    '@type': (kind ? types[kind] : 'NewsArticle') as 'NewsArticle',
    headline: article.headline,
    ...(article.standfirst && { description: article.standfirst }),
    inLanguage: article.language,
    ...(published && { datePublished: isoDay(published) }),
    ...(modified && { dateModified: isoDay(modified) }),
    ...(authors.length > 0 && { author: authors.map((author) => signatory(author, absolute)) }),
    publisher: { '@type': 'NewsMediaOrganization', name: site.publisher, url: absolute('/') },
    mainEntityOfPage: absolute(article.address),
    ...(image && { image: absolute(image) }),
    ...(article.dateline && { locationCreated: { '@type': 'Place', name: article.dateline } }),
    ...(correction.length > 0 && { correction }),
    wordCount: words,
  };
}
