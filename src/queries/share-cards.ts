import type { Card } from '../cards/card.ts';
import { languages } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { formatDate } from '../shared/dates.ts';
import { site } from '../site.ts';
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

/** Whether the sections of an article have cards of their own. */
export const hasSectionCards = (article: Article): Promise<boolean> =>
  isAmongNewest(article, site.articlesWithSectionCards);

/** The card that is shown for an article or for one of its sections, and the address of the page that it is of. */
export async function shareImage(
  article: Article,
  section?: ArticleSection,
): Promise<{ card: Card; address: string }> {
  const own = section && (await hasSectionCards(article)) ? section : undefined;
  return { card: await shareCard(article, own), address: (own ?? article).address };
}
