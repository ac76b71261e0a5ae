import { toHtml } from 'hast-util-to-html';
import { absolute, addresses } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import {
  shownUpdates,
  siteUpdates,
  type ShownUpdate,
  type SiteUpdate,
} from '../queries/article-updates.ts';
import { site } from '../site.ts';
import { entriesKept, printFeed } from './print-feed.ts';
import { updateText } from './update-text.ts';

function entry(update: SiteUpdate & ShownUpdate) {
  const { article, address, kind, date } = update;
  return {
    id: absolute(address),
    title: { value: `${stringsOf(article.language).updates.kinds[kind]}: ${article.headline}` },
    links: [{ href: absolute(address), rel: 'alternate', type: 'text/html' }],
    published: date,
    updated: date,
    content: {
      value: toHtml({ type: 'root', children: updateText(article, update) }),
      type: 'html',
    },
  };
}

/** The Atom feed of what was last corrected, clarified or added in a language's articles. */
export async function correctionsFeed(language: Language): Promise<string> {
  const { title, description } = stringsOf(language).updates;
  const newest = (await siteUpdates(language)).slice(0, entriesKept);
  return printFeed({
    language,
    title: `${title} · ${site.name}`,
    subtitle: description,
    page: addresses.corrections(language),
    address: addresses.correctionsFeed(language),
    entries: (await shownUpdates(newest)).map(entry),
  });
}
