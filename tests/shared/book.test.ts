import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { archiveOptions, bookFiles } from '../../src/shared/book/book-files.ts';
import type { Book, BookArticle } from '../../src/shared/book/book.ts';
import { x } from '../../src/shared/book/xml-tree.ts';
import { openBook, xmlElements, xmlWords } from '../support/books.ts';

const hostile = '</title><script>ran()</script> & ]]> "quoted" \u0001\ud800';
const asText = '</title><script>ran()</script> & ]]> "quoted"';

const article = (slug: string, changes: Partial<BookArticle> = {}): BookArticle => ({
  slug,
  address: `https://a.example/${slug}/`,
  headline: `The ${slug}`,
  standfirst: undefined,
  facts: 'By Ana',
  authors: ['Ana'],
  published: new Date('2025-11-10'),
  modified: new Date('2025-11-12T07:30:15Z'),
  text: [x('h2', { id: 'pier' }, 'The pier'), x('p', {}, 'Words.')],
  pictures: new Map(),
  ...changes,
});

const book = (...articles: BookArticle[]): Book => ({
  address: 'https://a.example/',
  title: 'A book',
  about: undefined,
  language: 'en',
  direction: 'ltr',
  publisher: 'Site',
  licence: { name: 'CC', url: 'https://licence.example/' },
  cover: new Uint8Array(8),
  articles,
  contents: 'Contents',
});

const written = (made: Book) => zipSync(bookFiles(made), archiveOptions);

const linksOf = (made: Book, file: string) =>
  xmlElements(openBook(written(made)).tree(file), 'a').map(({ attributes }) => attributes.href);

test('what a headline, a name or a text says stays text', () => {
  const made = book(
    article('quay', {
      headline: hostile,
      standfirst: hostile,
      facts: hostile,
      authors: [hostile],
      text: [x('h2', { id: 'a"b' }, hostile), x('p', { lang: hostile }, hostile)],
    }),
  );
  const { tree } = openBook(written({ ...made, title: hostile, about: hostile }));
  for (const file of ['package.opf', 'contents.xhtml', 'quay.xhtml']) {
    expect(xmlElements(tree(file), 'script')).toEqual([]);
  }
  expect(xmlWords(xmlElements(tree('package.opf'), 'dc:title')[0])).toBe(asText);
  expect(xmlWords(xmlElements(tree('quay.xhtml'), 'h1')[0])).toBe(asText);
  expect(xmlWords(xmlElements(tree('quay.xhtml'), 'h2')[0])).toBe(asText);
});

test('what is for scripts and styles of pages is left out of the text', () => {
  const text = [x('p', { onclick: 'ran()', style: 'color: red', id: 'a', 'data-x': '1' }, 'Words')];
  const { tree } = openBook(written(book(article('quay', { text }))));
  const [words] = xmlElements(tree('quay.xhtml'), 'p').filter((one) => xmlWords(one) === 'Words');
  expect(words?.attributes).toEqual({ id: 'a' });
});

test('links lead within the book where it holds what they name, and else to whole addresses', () => {
  const hrefs = ['#pier', '../mole/#pier', '../mole/', '../mole/#gone', '../else/', 'mailto:a@b.c'];
  const text = [
    x('h2', { id: 'pier' }, 'The pier'),
    ...hrefs.map((href) => x('p', {}, x('a', { href }, 'there'))),
    x('p', {}, x('a', { href: 'https://[' }, 'nowhere')),
  ];
  expect(linksOf(book(article('quay', { text }), article('mole')), 'quay.xhtml')).toEqual([
    '#pier',
    'mole.xhtml#pier',
    'mole.xhtml',
    'https://a.example/mole/#gone',
    'https://a.example/else/',
    'mailto:a@b.c',
    undefined,
    'https://a.example/quay/',
    'https://licence.example/',
  ]);
});

test('parts of sections stand below them in the contents', () => {
  const text = [
    x('h3', { id: 'before' }, 'Before'),
    x('h2', { id: 'one' }, 'One'),
    x('h3', { id: 'part' }, 'Part'),
    x('h2', { id: 'two' }, 'Two'),
  ];
  const { tree } = openBook(written(book(article('quay', { text }))));
  const items = xmlElements(tree('contents.xhtml'), 'li').map(xmlWords);
  expect(items).toEqual(['The quayBeforeOnePartTwo', 'Before', 'OnePart', 'Part', 'Two']);
});

test('a picture that the book lacks is no picture of the book, and the build says so', () => {
  const text = [x('img', { src: './harbour.jpg', alt: 'A harbour' })];
  expect(() => written(book(article('quay', { text })))).toThrow(
    'https://a.example/quay/: the book lacks the picture ./harbour.jpg',
  );
});

test('a book has the same bytes wherever and whenever it is made', () => {
  const zone = process.env.TZ;
  onTestFinished(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  const made = ['Pacific/Honolulu', 'Asia/Tokyo'].map((TZ) => {
    process.env.TZ = TZ;
    return Buffer.from(written(book(article('quay')))).toString('base64');
  });
  expect(made[0]).toBe(made[1]);
  const { tree } = openBook(written(book(article('quay'), article('mole'))));
  expect(xmlElements(tree('package.opf'), 'meta').map(xmlWords)).toContain('2025-11-12T07:30:15Z');
});
