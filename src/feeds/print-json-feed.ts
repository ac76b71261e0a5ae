import { generateJsonFeed } from 'feedsmith';
import { absolute, addresses, feedOf, iconOf } from '../i18n/addresses.ts';
import { site } from '../site.ts';
import type { Feed, FeedEntry } from './feed.ts';

const item = ({ address, html, tags, authors, ...entry }: FeedEntry) => ({
  id: entry.id,
  url: address,
  title: entry.title,
  summary: entry.summary,
  content_html: html,
  image: entry.image,
  date_published: entry.published,
  date_modified: entry.updated,
  tags: tags.map(({ label }) => label),
  authors: authors.map(({ name, address: url }) => ({ name, url })),
});

/** A feed of the site as JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export const printJsonFeed = ({ language, title, subtitle, page, entries }: Feed): string =>
  JSON.stringify(
    generateJsonFeed({
      title,
      description: subtitle,
      home_page_url: absolute(page),
      feed_url: absolute(feedOf(page, 'json')),
      icon: absolute(iconOf(512)),
      favicon: absolute(iconOf(192)),
      language,
      authors: [{ name: site.publisher, url: absolute(addresses.home(language)) }],
      items: entries.map(item),
    }),
  );
