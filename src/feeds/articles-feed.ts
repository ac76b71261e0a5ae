import { toHtml } from 'hast-util-to-html';
import { absolute, addresses } from '../i18n/addresses.ts';
import type { Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { lastChange } from '../schemas/article.ts';
import { inLanguage } from '../schemas/localised.ts';
import { site } from '../site.ts';
import { publishedArticles, type Article } from '../queries/articles.ts';
import { entriesKept, printFeed } from './print-feed.ts';
import { feedText } from './feed-text.ts';
import { authors, pick } from '../queries/people-and-topics.ts';

/** Subscribers are sent what is published: a text without its date is not yet. */
type DatedArticle = Article & { published: Date };

const isDated = (article: Article): article is DatedArticle => article.published !== undefined;

async function entry(article: DatedArticle) {
  const { published } = article;
  const people = pick(await authors(article.language), article.authors);
  const strings = stringsOf(article.language);
  return {
    id: absolute(article.address),
    title: { value: article.headline },
    summary: article.standfirst ? { value: article.standfirst } : undefined,
    links: [{ href: absolute(article.address), rel: 'alternate', type: 'text/html' }],
    published,
    updated: lastChange(article) ?? published,
    authors: people.map(({ name, address }) => ({ name, uri: absolute(address) })),
    categories: article.kind ? [{ term: article.kind, label: strings.kinds[article.kind] }] : [],
    content: { value: toHtml(await feedText(article)), type: 'html' },
  };
}

/** The Atom feed of a language, with the full text of its newest articles. */
export async function articlesFeed(language: Language): Promise<string> {
  const articles = (await publishedArticles(language)).filter(isDated).slice(0, entriesKept);
  const entries = await Promise.all(articles.map(entry));
  return printFeed({
    language,
    title: site.name,
    subtitle: inLanguage(site.description, language),
    page: addresses.home(language),
    address: addresses.feed(language),
    entries,
  });
}
