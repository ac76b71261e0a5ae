import type { Element } from 'hast';
import { h } from 'hastscript';
import { absolute, addresses, markdownOf } from '../i18n/addresses.ts';
import { feedTitle } from '../i18n/feed-title.ts';
import { defaultLanguage, languageCodes, languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import { publishedArticles } from '../queries/articles.ts';
import { datedArticles } from '../queries/dated-articles.ts';
import { standingPages } from '../queries/standing-pages.ts';
import { inLanguage } from '../schemas/localised.ts';
import { site } from '../site.ts';
import { plainMarkdown } from './plain-markdown.ts';

/** A link, and what is said of what it leads to. */
const item = (address: string, name: string, about = ''): Element =>
  h('li', [h('a', { href: absolute(address) }, name), ...(about ? [`: ${about}`] : [])]);

async function partOf(language: Language): Promise<Element[]> {
  const articles = await publishedArticles(language);
  const newest = datedArticles(articles, site.entriesInFeed.ofLanguage);
  const pages = await standingPages(language);
  return [
    h('h2', languages[language].name),
    h('ul', [
      ...newest.map(({ address, headline, standfirst }) =>
        item(markdownOf(address), headline, standfirst),
      ),
      item(addresses.archive(language), stringsOf(language).archive.title),
      item(addresses.feed(language), feedTitle(language)),
      ...pages.map(({ address, headline, standfirst }) => item(address, headline, standfirst)),
    ]),
  ];
}

/** What the site is and where its texts stand, for language models (https://llmstxt.org). */
export async function llmsText(): Promise<string> {
  const parts = await Promise.all(languageCodes.map(partOf));
  return plainMarkdown([
    h('h1', site.name),
    h('blockquote', h('p', inLanguage(site.description, defaultLanguage))),
    h('p', stringsOf(defaultLanguage).forMachines(site.licence.name)),
    ...parts.flat(),
  ]);
}
