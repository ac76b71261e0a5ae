import { toHtml } from 'hast-util-to-html';
import { absolute, addresses } from '../i18n/addresses.ts';
import { feedTitle } from '../i18n/feed-title.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { lastChange } from '../schemas/article.ts';
import { inLanguage } from '../schemas/localised.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { site } from '../site.ts';
import { publishedArticles, type Article } from '../queries/articles.ts';
import { datedArticles, type DatedArticle } from '../queries/dated-articles.ts';
import { authors, pick, topics, type Subject } from '../queries/people-and-topics.ts';
import { leadPicture } from '../queries/sent-picture.ts';
import { lastUpdate, type Feed, type FeedEntry } from './feed.ts';
import { feedText } from './feed-text.ts';

/** The address that an article had first: it may be renamed, and what was read stays read. */
export const entryId = ({ language, slug, formerly }: Article): string =>
  absolute(addresses.article(language, formerly.at(-1) ?? slug));

async function makeEntry(article: DatedArticle): Promise<FeedEntry> {
  const { language, headline, standfirst, published, kind } = article;
  const picture = await leadPicture(article);
  const itsTopics = pick(await topics(language), article.topics);
  return {
    id: entryId(article),
    address: absolute(article.address),
    title: headline,
    summary: standfirst,
    published,
    updated: lastChange(article) ?? published,
    authors: pick(await authors(language), article.authors).map(({ name, address }) => ({
      name,
      address: absolute(address),
    })),
    tags: [
      ...(kind ? [{ term: kind, label: stringsOf(language).kinds[kind] }] : []),
      ...itsTopics.map(({ id, name }) => ({ term: id, label: name })),
    ],
    image: picture && absolute(picture.src),
    html: toHtml(await feedText(article)),
  };
}

/** Made once a build: an article is in the feeds of its language, topics and authors, each in two formats. */
const entryOf = oncePerKey(makeEntry, ({ file, digest }) => `${file} ${digest}`);

/** The feed of a language, or of one of its topics or authors, with the full text of the newest articles. */
export async function articlesFeed(language: Language, subject?: Subject): Promise<Feed> {
  const newest = datedArticles(
    subject?.articles ?? (await publishedArticles(language)),
    subject ? site.entriesInFeed.ofSubject : site.entriesInFeed.ofLanguage,
  );
  const entries = await Promise.all(newest.map(entryOf));
  return {
    language,
    title: feedTitle(language, subject?.name),
    subtitle: subject?.about ?? inLanguage(site.description, language),
    page: subject?.address ?? addresses.home(language),
    updated: await lastUpdate(language, entries),
    entries,
  };
}
