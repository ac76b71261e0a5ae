import { zipSync } from 'fflate';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toXast } from 'hast-util-to-xast';
import { absolute } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/languages.ts';
import { stringsOf } from '../i18n/strings.ts';
import type { Article } from '../queries/articles.ts';
import { bookPicture } from '../queries/book-picture.ts';
import { datedArticles } from '../queries/dated-articles.ts';
import { authors, pick, type Subject } from '../queries/people-and-topics.ts';
import { lastChange } from '../schemas/article.ts';
import { archiveOptions, bookFiles } from '../shared/book/book-files.ts';
import type { Book, BookArticle } from '../shared/book/book.ts';
import type { XmlNode } from '../shared/book/xml-tree.ts';
import { site } from '../site.ts';
import { articleFacts } from './article-facts.ts';
import { plainText } from './feed-text.ts';

async function bookArticle(article: Article): Promise<BookArticle> {
  const { language, slug, headline, standfirst, published } = article;
  const text: Root = { type: 'root', children: await plainText(article) };
  const paths = new Set(selectAll('img', text).map(({ properties }) => String(properties.src)));
  const pictures = [...paths].map(
    async (path) => [path, await bookPicture(article, path)] as const,
  );
  return {
    slug,
    address: absolute(article.address),
    headline,
    standfirst,
    facts: await articleFacts(article),
    authors: pick(await authors(language), article.authors).map(({ name }) => name),
    published,
    modified: lastChange(article) ?? new Date(0), // a draft, which nobody was given yet
    text: (toXast(text) as { children: XmlNode[] }).children,
    pictures: new Map(await Promise.all(pictures)),
  };
}

type Named = Pick<Book, 'title' | 'about' | 'articles' | 'cover'>;

function written(language: Language, address: string, named: Named): Uint8Array<ArrayBuffer> {
  const strings = stringsOf(language);
  const book = {
    ...named,
    address: absolute(address),
    language,
    direction: languages[language].direction,
    publisher: site.name,
    licence: { name: strings.licence(site.licence.name), url: site.licence.url },
    contents: strings.article.contents,
  };
  return zipSync(bookFiles(book), archiveOptions);
}

/**
 * An article as a book.
 *
 * @param cover a PNG
 * @returns the bytes of its EPUB, the same whenever they are made
 */
export async function articleBook(article: Article, cover: Uint8Array) {
  const { language, address, headline, standfirst } = article;
  const articles = [await bookArticle(article)];
  return written(language, address, { title: headline, about: standfirst, articles, cover });
}

/** The newest articles of a topic as a book. */
export async function topicBook(topic: Subject, cover: Uint8Array) {
  const { language, address, name, about } = topic;
  const newest = datedArticles(topic.articles, site.articlesInTopicBook);
  const articles = await Promise.all(newest.map(bookArticle));
  return written(language, address, { title: `${name} · ${site.name}`, about, articles, cover });
}
