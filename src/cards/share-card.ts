import { languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { ArticleKind } from '../schemas/article.ts';
import { inLanguage } from '../schemas/localised.ts';
import { formatDate } from '../shared/dates.ts';
import { listed } from '../shared/listed.ts';
import { site } from '../site.ts';
import type { Card } from './card.ts';

/** What a card says of an article. */
interface CardArticle {
  language: Language;
  headline: string;
  kind?: ArticleKind | undefined;
  published?: Date | undefined;
}

/**
 * What the share card of an article says, or that of one of its sections.
 *
 * @param authors their names
 * @param section the heading of the section
 */
export function shareCard(
  { language, headline, kind, published }: CardArticle,
  authors: string[],
  section?: string,
): Card {
  const { direction, locale } = languages[language];
  return {
    heading: section ?? headline,
    within: section && headline,
    kind: kind && stringsOf(language).kinds[kind],
    authors: listed(authors, locale) || undefined,
    date: published && formatDate(published, locale),
    site: site.name,
    direction,
    locale,
  };
}

/** A card that stands for more than one article: it says one thing, and whose it is. */
function plainCard(language: Language, heading: string): Card {
  const { direction, locale } = languages[language];
  return {
    heading,
    within: undefined,
    kind: undefined,
    authors: undefined,
    date: undefined,
    site: site.name,
    direction,
    locale,
  };
}

/** What the share card of the site says in a language. */
export const siteCard = (language: Language): Card =>
  plainCard(language, inLanguage(site.description, language));

/** What the cover of a topic's book says. */
export const topicCard = ({ language, name }: { language: Language; name: string }): Card =>
  plainCard(language, name);
