import type { Element } from 'hast';
import { h } from 'hastscript';
import { languages } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { formatDate } from '../shared/dates.ts';
import type { ShownUpdate } from '../queries/article-updates.ts';
import type { Article } from '../queries/articles.ts';
import { absolute } from '../i18n/addresses.ts';

/** An update as a feed shows it: its kind, day and section, and what was changed. */
export function updateText(article: Article, update: ShownUpdate): Element[] {
  const { kind, date, place, text } = update;
  const { locale } = languages[article.language];
  const said = [stringsOf(article.language).updates.kinds[kind], formatDate(date, locale)];
  const section =
    place && h('a', { href: absolute(`${article.address}#${place.id}`) }, place.heading);
  return [h('p', said.join(' · '), ...(section ? [' · ', section] : [])), h('p', text)];
}
