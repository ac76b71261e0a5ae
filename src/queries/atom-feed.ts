import { getImage } from 'astro:assets';
import { addresses } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { ArticleBlock } from '../markdown/article-blocks.ts';
import { lastChange } from '../schemas/article.ts';
import { inLanguage } from '../schemas/localised.ts';
import { asHtml } from '../shared/as-html.ts';
import { site } from '../site.ts';
import { articleBody } from './article-body.ts';
import { articleImage } from './article-images.ts';
import { articleUpdates } from './article-updates.ts';
import { publishedArticles, type Article } from './articles.ts';
import { absolute, entriesKept, printFeed } from './feed.ts';
import { authors, pick } from './people-and-topics.ts';
import { updateHtml } from './update-html.ts';

async function imageAddress(article: Article, path: string): Promise<string> {
  const image = await articleImage(article, path);
  const shown =
    image.format === 'svg' ? image : await getImage({ src: image, width: 1088, format: 'webp' });
  return absolute(shown.src);
}

/** Subscribers are sent what is published: a text without its date is not yet. */
type DatedArticle = Article & { published: Date };

const isDated = (article: Article): article is DatedArticle => article.published !== undefined;

/** A block as a feed reader shows it, without our styles; a pull-quote would only say again what the text says. */
async function blockHtml(article: Article, block: ArticleBlock): Promise<string> {
  if (block.type === 'pull-quote') return '';
  if (block.type === 'prose') return block.html;
  const credit = block.credit ? `<p>${block.credit}</p>` : '';
  const caption = `<figcaption>${block.html}${credit}</figcaption>`;
  if (block.type === 'pending-figure') return `<figure>${caption}</figure>`;
  const image = await imageAddress(article, block.image);
  return `<figure><img src="${image}" alt="${asHtml(block.alt)}">${caption}</figure>`;
}

/** What was changed since publication, which nobody who read an earlier form should miss. */
async function updatesHtml(article: Article): Promise<string> {
  const updates = await articleUpdates(article);
  if (updates.length === 0) return '';
  const items = updates.map((update) => `<li>${updateHtml(article, update)}</li>`);
  const { title } = stringsOf(article.language).updates;
  return `<section><h2>${title}</h2><ol>${items.join('')}</ol></section>`;
}

/** The article's text as HTML that stands anywhere: full addresses, no heading links. */
async function fullText(article: Article): Promise<string> {
  const { blocks } = await articleBody(article);
  const parts = await Promise.all(blocks.map((block) => blockHtml(article, block)));
  return [...parts, await updatesHtml(article)]
    .join('\n')
    .replace(/<p class="heading-link">.*?<\/p>/g, '')
    .replace(/href="#/g, `href="${absolute(article.address)}#`)
    .replace(/href="\//g, `href="${absolute('/')}`);
}

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
    content: {
      value: `<div lang="${article.language}" dir="${languages[article.language].direction}">${await fullText(article)}</div>`,
      type: 'html',
    },
  };
}

/** The Atom feed of a language, with the full text of its newest articles. */
export async function atomFeed(language: Language): Promise<string> {
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
