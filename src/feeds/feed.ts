import type { Language } from '../i18n/languages.ts';
import { lastChange } from '../schemas/article.ts';
import { isoDay } from '../shared/dates.ts';
import { publishedArticles } from '../queries/articles.ts';

/** One thing that subscribers are sent, whatever the format. Addresses are whole. */
export interface FeedEntry {
  /** Stays as it is for as long as the entry stands, wherever that may move. */
  id: string;
  address: string;
  title: string;
  summary?: string | undefined;
  published: Date;
  updated: Date;
  authors: { name: string; address: string }[];
  tags: { term: string; label: string }[];
  image?: string | undefined;
  /** Its whole text as HTML that stands anywhere. */
  html: string;
}

/** What tells one of the site's feeds from another. */
export interface Feed {
  language: Language;
  title: string;
  subtitle: string;
  /** Path of the page that it follows. */
  page: string;
  /** When anything in it last changed. */
  updated: Date;
  entries: FeedEntry[];
}

const latest = (dates: Date[]): Date | undefined =>
  dates.reduce<Date | undefined>((last, date) => (last && last >= date ? last : date), undefined);

/** When a feed last changed; one that holds nothing yet, when its language did; and before its first article, today. */
export async function lastUpdate(language: Language, entries: FeedEntry[]): Promise<Date> {
  const articles = await publishedArticles(language);
  return (
    latest(entries.map(({ updated }) => updated)) ??
    latest(articles.flatMap((article) => lastChange(article) ?? [])) ??
    new Date(isoDay(new Date()))
  );
}
