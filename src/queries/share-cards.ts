import type { Card } from '../cards/card.ts';
import { addresses } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { formatDate } from '../shared/dates.ts';
import { site } from '../site.ts';
import { inLanguage } from '../schemas/localised.ts';
import type { ArticleSection } from './article-sections.ts';
import { isAmongNewest, type Article } from './articles.ts';
import { authors, pick } from './people-and-topics.ts';

/** What the share card of an article says, or that of one of its sections. */
export async function shareCard(article: Article, section?: ArticleSection): Promise<Card> {
  const { language, headline, kind, published } = article;
  const { direction, locale } = languages[language];
  const names = pick(await authors(language), article.authors).map(({ name }) => name);
  return {
    heading: section?.heading ?? headline,
    within: section && headline,
    kind: kind && stringsOf(language).kinds[kind],
    authors: new Intl.ListFormat(locale).format(names) || undefined,
    date: published && formatDate(published, locale),
    site: site.name,
    direction,
    locale,
  };
}

/**
 * Whether the sections of an article have cards of their own.
 *
 * @see src/decisions/0057-old-sections-share-a-card.md
 */
export const hasSectionCards = (article: Article): Promise<boolean> =>
  isAmongNewest(article, site.articlesWithSectionCards);

/** What the share card of the site says in a language. */
export function siteCard(language: Language): Card {
  const { direction, locale } = languages[language];
  return {
    heading: inLanguage(site.description, language),
    within: undefined,
    kind: undefined,
    authors: undefined,
    date: undefined,
    site: site.name,
    direction,
    locale,
  };
}

/** The card of the site, and the address of the page that it is of. */
export const siteImage = (language: Language): { card: Card; address: string } => ({
  card: siteCard(language),
  address: addresses.home(language),
});

/** The card that is shown for an article or for one of its sections, and the address of the page that it is of. */
export async function shareImage(
  article: Article,
  section?: ArticleSection,
): Promise<{ card: Card; address: string }> {
  const own = section && (await hasSectionCards(article)) ? section : undefined;
  return { card: await shareCard(article, own), address: (own ?? article).address };
}
