import { languages } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Article } from '../queries/articles.ts';
import { authors, pick } from '../queries/people-and-topics.ts';
import { listed } from '../shared/listed.ts';
import { formatDate } from '../shared/dates.ts';

/** What stands under a headline, in one line: who wrote the article, where and when. */
export async function articleFacts({
  language,
  kind,
  dateline,
  published,
  updated,
  ...article
}: Article): Promise<string> {
  const { article: strings, kinds } = stringsOf(language);
  const { locale } = languages[language];
  const names = pick(await authors(language), article.authors).map(({ name }) => name);
  const said = [
    kind && kinds[kind],
    names.length > 0 && `${strings.by} ${listed(names, locale)}`,
    dateline,
    published && formatDate(published, locale),
    updated && `${strings.updated} ${formatDate(updated, locale)}`,
  ];
  return said.filter(Boolean).join(' · ');
}
