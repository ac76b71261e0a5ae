import type {
  Article as ArticleThing,
  CorrectionComment,
  Graph,
  ImageObject,
  Person,
} from 'schema-dts';
import { absolute, type Edition } from '../i18n/addresses.ts';
import { defaultLanguage, type Language } from '../i18n/languages.ts';
import { lastChange, type ArticleKind } from '../schemas/article.ts';
import type { LeadFigure } from '../schemas/figure-attributes.ts';
import { isoMoment } from '../shared/dates.ts';
import { site } from '../site.ts';
import type { ShownUpdate } from './article-updates.ts';
import type { Article } from './articles.ts';
import { breadcrumbs, graph, publisher, publisherId, signatory, thingNamed } from './json-ld.ts';
import type { SentPicture } from './sent-picture.ts';
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

/** What an article's page shows. */
interface Shown {
  article: Article;
  /** The article in all languages it has, this one included. */
  editions: Edition[];
  authors: Subject[];
  topics: Subject[];
  sections: { id: string; text: string }[];
  names: Edition[];
  picture: SentPicture | undefined;
  words: number;
  updates: ShownUpdate[];
}

/** Whom a credit names: `Map: Longview, from Natural Earth` names Longview. */
const creditedIn = (credit: string): string =>
  credit
    .replace(/^[^:]*:\s*/, '')
    .split(/[,،/·]/)[0]
    ?.trim() ?? '';

/** Whose a picture is. Of a name that is not ours nothing tells whether it is a person's or an agency's: it has no type. */
function rights({ credit, licence }: LeadFigure): Partial<ImageObject> {
  if (!credit) return {};
  const name = creditedIn(credit);
  return {
    creditText: credit,
    creator: name === site.publisher ? { '@id': publisherId } : ({ name } as Person),
    copyrightNotice: [`© ${name}`, licence].filter(Boolean).join(', '),
  };
}

const imageOf = (lead: LeadFigure, { src, width, height }: SentPicture): ImageObject => ({
  '@type': 'ImageObject',
  url: absolute(src),
  ...{ width: `${width}`, height: `${height}`, caption: lead.caption },
  ...rights(lead),
});

/** What was mended; what happened since is no correction (https://schema.org/CorrectionComment). */
const corrections = (updates: ShownUpdate[], article: string): CorrectionComment[] =>
  updates
    .filter(({ kind }) => kind !== 'update')
    .map(({ id, date, text }) => ({
      '@type': 'CorrectionComment',
      '@id': `${article}#${id}`,
      text,
      datePublished: isoMoment(date),
    }));

/**
 * The other editions. Which of them was written first no one says; the site's first language passes for the one that
 * the others translate.
 */
function translations(language: Language, editions: Edition[]) {
  const ids = (of: Edition[]) => of.map(({ address }) => ({ '@id': absolute(address) }));
  const others = editions.filter((one) => one.language !== language);
  const first = others.filter((one) => one.language === defaultLanguage);
  if (others.length === 0) return {};
  return first.length > 0 ? { translationOfWork: ids(first) } : { workTranslation: ids(others) };
}

/** An object without those of its fields that say nothing. */
const said = <Fields extends object>(fields: Fields): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<Fields>;

function articleThing({ article, ...shown }: Shown): ArticleThing {
  const { language, kind, published, lead, dateline } = article;
  const id = absolute(article.address);
  const modified = lastChange(article);
  return {
    '@type': (kind ? types[kind] : 'NewsArticle') as 'NewsArticle',
    '@id': id,
    headline: article.headline,
    inLanguage: language,
    publisher: { '@id': publisherId },
    wordCount: shown.words,
    ...said({
      description: article.standfirst,
      datePublished: published && isoMoment(published),
      dateModified: modified && isoMoment(modified),
      author: shown.authors.map(signatory),
      image: lead && shown.picture && imageOf(lead, shown.picture),
      about: shown.topics.map(({ name, address }) => ({
        '@type': 'Thing' as const,
        '@id': absolute(address),
        name,
      })),
      mentions: shown.names.map(({ address }) => ({ '@id': thingNamed(address) })),
      locationCreated: dateline ? { '@type': 'Place' as const, name: dateline } : undefined,
      correction: corrections(shown.updates, id),
      hasPart: shown.sections.map((section) => ({
        '@type': 'WebPageElement' as const,
        '@id': `${id}#${section.id}`,
        name: section.text,
      })),
    }),
    ...translations(language, shown.editions),
  };
}

/** What search engines and reader views are told of an article. */
export async function articleJsonLd(shown: Shown): Promise<Graph> {
  const { article, topics } = shown;
  const { language, headline } = article;
  return graph(
    articleThing(shown),
    await publisher(language),
    breadcrumbs(language, ...topics.slice(0, 1), { name: headline }),
  );
}
