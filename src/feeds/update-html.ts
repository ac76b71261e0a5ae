import { languages } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { ShownUpdate } from '../queries/article-updates.ts';
import type { Article } from '../queries/articles.ts';
import { asHtml } from '../shared/as-html.ts';
import { formatDate } from '../shared/dates.ts';
import { absolute } from './print-feed.ts';

/** An update as a feed shows it: its kind, day and section, and what was changed. */
export function updateHtml(article: Article, { kind, date, place, text }: ShownUpdate): string {
  const { language, address } = article;
  const section =
    place && `<a href="${absolute(address)}#${place.id}">${asHtml(place.heading)}</a>`;
  const facts = [
    stringsOf(language).updates.kinds[kind],
    formatDate(date, languages[language].locale),
    section,
  ];
  return `<p>${facts.filter(Boolean).join(' · ')}</p><p>${asHtml(text)}</p>`;
}
