import type { Element } from 'hast';
import { h } from 'hastscript';
import { cardAlt, cardSize } from '../cards/card.ts';
import { shareCard } from '../cards/share-card.ts';
import type { ArticleSection } from '../compile/article-sections.ts';
import { absolute, addresses, cardOf } from '../i18n/addresses.ts';
import { languages } from '../i18n/languages.ts';
import { openGraphLocale } from '../i18n/open-graph-locale.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { formatDate, isoDay, isoMoment } from '../shared/dates.ts';
import { listed } from '../shared/listed.ts';
import { site } from '../site.ts';
import { meta, property, refresh, signpostPage } from './signpost.ts';

/** What is shown of an article besides its own words. */
export interface Shown {
  /** The names of its authors. */
  authors: string[];
  /** Whether its sections have cards of their own. */
  hasSectionCards: boolean;
}

/** Who wrote the article, and when. */
function signed({ language, published }: PublishedArticle, authors: string[]): Element {
  const { locale } = languages[language];
  const names = listed(authors, locale);
  return h('p', [
    ...(names ? [`${stringsOf(language).article.by} ${names} `] : []),
    ...(published
      ? [h('time', { dateTime: isoDay(published) }, formatDate(published, locale))]
      : []),
  ]);
}

/** The page at which a section is shared: what its address says to those who show it, and the way to the section. */
export function sectionSignpost(
  article: PublishedArticle,
  { id, heading, opening, address }: ArticleSection,
  { authors, hasSectionCards }: Shown,
): { goal: string; html: string } {
  const { language, slug, headline, published } = article;
  const whole = addresses.article(language, slug);
  const goal = `${whole}#${id}`;
  const title = `${heading} · ${headline}`;
  const card = shareCard(article, authors, hasSectionCards ? heading : undefined);
  const html = signpostPage({
    ...{ language, title, description: opening, canonical: absolute(whole), heading },
    head: [
      ...authors.map((name) => meta('author', name)),
      property('og:site_name', site.name),
      property('og:type', 'article'),
      property('og:title', title),
      property('og:description', opening),
      property('og:url', absolute(address)),
      property('og:locale', openGraphLocale(language)),
      ...(published ? [property('article:published_time', isoMoment(published))] : []),
      property('og:image', absolute(cardOf(hasSectionCards ? address : whole))),
      property('og:image:width', String(cardSize.width)),
      property('og:image:height', String(cardSize.height)),
      property('og:image:alt', cardAlt(card)),
      meta('twitter:card', 'summary_large_image'),
      refresh(goal),
    ],
    body: [h('p', opening), h('p', h('a', { href: goal }, headline)), signed(article, authors)],
  });
  return { goal, html };
}
