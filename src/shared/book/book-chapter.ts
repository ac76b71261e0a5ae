import type { Book, BookArticle } from './book.ts';
import { bookText, type Chapter } from './book-text.ts';
import { x, type XmlElement } from './xml-tree.ts';

/** A page of a book: its files are XHTML. */
export const bookPage = (
  { language, direction }: Book,
  title: string,
  body: XmlElement,
): XmlElement =>
  x(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir: direction,
    },
    x(
      'head',
      {},
      x('title', {}, title),
      x('link', { rel: 'stylesheet', type: 'text/css', href: 'book.css' }),
    ),
    x('body', {}, body),
  );

/** An article with all that a reader of its page is told of it: who wrote it, where it stands, and what may be done. */
export function bookChapter(
  book: Book,
  article: BookArticle,
  chapters: Map<string, Chapter>,
): XmlElement {
  const { headline, standfirst, facts, address } = article;
  const { publisher, licence } = book;
  const head = x(
    'header',
    {},
    x('h1', { id: 'top' }, headline),
    standfirst === undefined ? undefined : x('p', { class: 'standfirst' }, standfirst),
    x('p', { class: 'facts' }, facts),
  );
  const foot = x(
    'footer',
    {},
    x('p', {}, x('a', { href: address }, `${headline} · ${publisher}`)),
    x('p', {}, x('a', { href: licence.url }, licence.name)),
  );
  const text = bookText(article, chapters);
  return bookPage(book, headline, x('article', {}, head, ...text, foot));
}
