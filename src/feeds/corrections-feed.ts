import { toHtml } from 'hast-util-to-html';
import { absolute, addresses } from '../i18n/addresses.ts';
import { feedTitle } from '../i18n/feed-title.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import {
  shownUpdates,
  siteUpdates,
  type ShownUpdate,
  type SiteUpdate,
} from '../queries/article-updates.ts';
import { site } from '../site.ts';
import { entryId } from './articles-feed.ts';
import { lastUpdate, type Feed, type FeedEntry } from './feed.ts';
import { updateText } from './update-text.ts';

function entry(update: SiteUpdate & ShownUpdate): FeedEntry {
  const { article, address, id, kind, date } = update;
  return {
    id: `${entryId(article)}#${id}`,
    address: absolute(address),
    title: `${stringsOf(article.language).updates.kinds[kind]}: ${article.headline}`,
    published: date,
    updated: date,
    authors: [],
    tags: [],
    html: toHtml({ type: 'root', children: updateText(article, update) }),
  };
}

/** The feed of what was last corrected, clarified or added in a language's articles. */
export async function correctionsFeed(language: Language): Promise<Feed> {
  const { title, description } = stringsOf(language).updates;
  const newest = (await siteUpdates(language)).slice(0, site.entriesInFeed.ofLanguage);
  const entries = (await shownUpdates(newest)).map(entry);
  return {
    language,
    title: feedTitle(language, title),
    subtitle: description,
    page: addresses.corrections(language),
    updated: await lastUpdate(language, entries),
    entries,
  };
}
