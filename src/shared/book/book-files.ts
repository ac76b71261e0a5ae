import type { Book } from './book.ts';
import { bookChapter } from './book-chapter.ts';
import { bookContents } from './book-contents.ts';
import { bookPackage } from './book-package.ts';
import { bookStyle } from './book-style.ts';
import { chaptersOf } from './book-text.ts';
import { printXml, x } from './xml-tree.ts';

const container = x(
  'container',
  { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
  x(
    'rootfiles',
    {},
    x('rootfile', {
      'full-path': 'book/package.opf',
      'media-type': 'application/oebps-package+xml',
    }),
  ),
);

/** A file of an archive, as fflate takes it: its bytes, and how hard it is pressed. */
export type ArchivedFile = [Uint8Array, { level: 0 | 9 }];

/** The archive has a day of its own for each file: here always the first that there is, in whatever time zone. */
export const archiveOptions = { mtime: '1980-01-01T00:00' };

const encoder = new TextEncoder();
const text = (content: string): ArchivedFile => [encoder.encode(content), { level: 9 }];
const asIs = (bytes: Uint8Array): ArchivedFile => [bytes, { level: 0 }];

/**
 * The files of an EPUB 3, by their paths and in their order: the first tells what it is.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-ocf
 */
export function bookFiles(book: Book): Record<string, ArchivedFile> {
  const { articles, cover } = book;
  const chapters = chaptersOf(articles);
  const all = articles.flatMap((article) => [...article.pictures.values()]);
  const pictures = [...new Map(all.map((picture) => [picture.name, picture])).values()];
  return {
    mimetype: asIs(encoder.encode('application/epub+zip')),
    'META-INF/container.xml': text(printXml(container)),
    'book/package.opf': text(printXml(bookPackage(book, pictures))),
    'book/contents.xhtml': text(printXml(bookContents(book))),
    'book/book.css': text(bookStyle),
    ...Object.fromEntries(
      articles.map((article) => [
        `book/${article.slug}.xhtml`,
        text(printXml(bookChapter(book, article, chapters))),
      ]),
    ),
    'book/cover.png': asIs(cover),
    ...Object.fromEntries(
      pictures.map(({ name, bytes }) => [`book/pictures/${name}`, asIs(bytes)]),
    ),
  };
}
