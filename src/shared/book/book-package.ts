import { isoDay } from '../dates.ts';
import type { Book, BookPicture } from './book.ts';
import { x, type XmlElement } from './xml-tree.ts';

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
};

const typeOf = (name: string): string => types[name.slice(name.lastIndexOf('.') + 1)] ?? '';

const meta = (property: string, value: string): XmlElement => x('meta', { property }, value);

/** What a reader needs who cannot see, for whoever chooses books by it (https://www.w3.org/TR/epub-a11y-11/). */
const accessibility = [
  meta('schema:accessMode', 'textual'),
  meta('schema:accessMode', 'visual'),
  ...['alternativeText', 'structuralNavigation', 'tableOfContents', 'readingOrder'].map((feature) =>
    meta('schema:accessibilityFeature', feature),
  ),
  meta('schema:accessibilityHazard', 'none'),
];

/** Its last change is that of its articles: a book that is made again has the same bytes. */
function metadata({ address, title, about, ...book }: Book): XmlElement {
  const { articles, publisher, licence, language } = book;
  const modified = new Date(Math.max(...articles.map((article) => article.modified.getTime())));
  const [first] = articles;
  const published = articles.length === 1 ? first?.published : undefined;
  const authors = new Set(articles.flatMap((article) => article.authors));
  return x(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    x('dc:identifier', { id: 'address' }, address),
    x('dc:title', {}, title),
    x('dc:language', {}, language),
    ...[...authors].map((name) => x('dc:creator', {}, name)),
    x('dc:publisher', {}, publisher),
    published && x('dc:date', {}, isoDay(published)),
    about ? x('dc:description', {}, about) : undefined,
    x('dc:source', {}, address),
    x('dc:rights', {}, `${licence.name} (${licence.url})`),
    meta('dcterms:modified', `${modified.toISOString().slice(0, 19)}Z`),
    ...accessibility,
  );
}

/**
 * What is in the book, and in which order it is read.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function bookPackage(book: Book, pictures: BookPicture[]): XmlElement {
  const { language, direction, articles } = book;
  const item = (id: string, href: string, type: string, properties?: string): XmlElement =>
    x('item', { id, href, 'media-type': type, properties });
  const xhtml = 'application/xhtml+xml';
  return x(
    'package',
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'address',
      'xml:lang': language,
      dir: direction,
    },
    metadata(book),
    x(
      'manifest',
      {},
      item('contents', 'contents.xhtml', xhtml, 'nav'),
      item('style', 'book.css', 'text/css'),
      item('cover', 'cover.png', 'image/png', 'cover-image'),
      ...articles.map(({ slug }, at) => item(`article-${at}`, `${slug}.xhtml`, xhtml)),
      ...pictures.map(({ name }, at) => item(`picture-${at}`, `pictures/${name}`, typeOf(name))),
    ),
    x(
      'spine',
      { 'page-progression-direction': direction },
      ...articles.map((_, at) => x('itemref', { idref: `article-${at}` })),
    ),
  );
}
