import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bookOf } from '../../src/i18n/addresses.ts';
import { attribute, elements, link, meta, textOf, type BuiltHtml } from '../support/built-html.ts';
import {
  checkBook,
  findEpubcheck,
  openBook,
  xmlElements,
  xmlWords,
  type OpenBook,
} from '../support/books.ts';
import { articles, dist, pages } from '../support/site-under-test.ts';

const bookAt = (path: string): OpenBook => openBook(readFileSync(join(dist, path)));

const addressOf = ({ path }: BuiltHtml): string => `/${path.replace(/index\.html$/, '')}`;

const attributesOf = (book: OpenBook, name: string, element: string) =>
  xmlElements(book.tree(name), element).map(({ attributes }) => attributes);

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

describe.each(articles)('the book of $path', (page) => {
  const address = addressOf(page);
  const book = bookAt(bookOf(address));
  const file = `${address.split('/').at(-2) ?? ''}.xhtml`;
  const chapter = book.tree(file);
  const all = xmlElements(chapter);
  const byId = new Map(all.map((one) => [one.attributes.id, one]));
  const [html] = elements(page.tree, 'html');

  test('is linked in the page, which needs no script for it', () => {
    const links = elements(page.tree, 'a').filter((one) => 'download' in one.properties);
    expect(links.map((one) => attribute(one, 'href'))).toEqual([bookOf(address)]);
  });

  test('begins with what it is, and lists every file that it has', () => {
    expect(book.names.slice(0, 2)).toEqual(['mimetype', 'META-INF/container.xml']);
    const listed = attributesOf(book, 'package.opf', 'item').map(({ href }) => `book/${href}`);
    expect([...listed, 'book/package.opf'].sort()).toEqual(book.names.slice(2).sort());
  });

  test('is read in the direction of its language', () => {
    const [spine] = attributesOf(book, 'package.opf', 'spine');
    expect(spine?.['page-progression-direction']).toBe(html && attribute(html, 'dir'));
    const [root] = xmlElements(chapter, 'html');
    expect(root?.attributes).toMatchObject({
      dir: html && attribute(html, 'dir'),
      'xml:lang': html && attribute(html, 'lang'),
    });
  });

  test('says what it is, whose, and when it last changed, by no clock', () => {
    const tree = book.tree('package.opf');
    const said = (name: string) => xmlElements(tree, name).map(xmlWords);
    expect(said('dc:title')).toEqual([meta(page, 'og:title')]);
    expect(said('dc:identifier')).toEqual([link(page, 'canonical')]);
    const authors = elements(page.tree, 'meta').filter(
      ({ properties }) => properties.name === 'author',
    );
    expect(said('dc:creator')).toEqual(authors.map((one) => attribute(one, 'content')));
    expect(said('dc:publisher')).toEqual(['Longview']);
    expect(said('dc:date')).toEqual([meta(page, 'article:published_time')]);
    const modified = xmlElements(tree, 'meta').find(
      ({ attributes }) => attributes.property === 'dcterms:modified',
    );
    const day = meta(page, 'article:modified_time') ?? meta(page, 'article:published_time');
    expect(xmlWords(modified)).toBe(`${day}T00:00:00Z`);
  });

  test('has contents that lead to every section', () => {
    const links = attributesOf(book, 'contents.xhtml', 'a').map(({ href }) => href);
    const headings = all
      .filter(({ name }) => /^h[23]$/.test(name))
      .map(({ attributes }) => `${file}#${attributes.id}`);
    expect(links).toEqual([file, ...headings]);
    expect(links.length).toBeGreaterThan(3);
  });

  test('lets each mark open its note, and the note lead back', () => {
    const marks = all.filter(({ attributes }) => attributes['epub:type'] === 'noteref');
    const notes = all.filter(({ attributes }) => attributes['epub:type'] === 'footnote');
    expect(notes.every(({ name }) => name === 'aside')).toBe(true);
    expect(marks.map(({ attributes }) => byId.get(attributes.href?.slice(1)))).toEqual(notes);
    expect(notes.length).toBeGreaterThan(0);
    for (const [at, note] of notes.entries()) {
      const back = xmlElements(note, 'a').at(-1)?.attributes.href;
      expect(byId.get(back?.slice(1))).toBe(marks[at]);
      expect(xmlWords(note)).toMatch(new RegExp(`^${xmlWords(marks[at])}\\. .`));
    }
  });

  test('shows every figure with its caption and credit', () => {
    const figures = elements(page.tree, 'figure').filter(({ properties }) => properties.id);
    const shown = all.filter(({ name, attributes }) => name === 'figure' && attributes.id);
    const captions = figures.map((one) => squeezed(textOf(elements(one, 'figcaption')[0])));
    const said = shown.map((one) => squeezed(xmlWords(xmlElements(one, 'figcaption')[0])));
    expect(said).toEqual(captions);
    for (const figure of shown) {
      const [image] = xmlElements(figure, 'img');
      expect(book.names).toContain(`book/${image?.attributes.src}`);
      expect(image?.attributes.alt).toBeTruthy();
      const credits = xmlElements(figure, 'p').filter(
        ({ attributes }) => attributes.class === 'credit',
      );
      expect(credits).toHaveLength(1);
    }
  });

  test('leaves out what is said twice, and tells where the article stands', () => {
    expect(all.filter(({ name, attributes }) => name === 'aside' && !attributes.id)).toEqual([]);
    const [foot] = xmlElements(chapter, 'footer').slice(-1);
    const links = foot ? xmlElements(foot, 'a').map(({ attributes }) => attributes.href) : [];
    expect(links[0]).toBe(link(page, 'canonical'));
    expect(xmlWords(foot)).toContain('Longview');
  });

  test('leads nowhere that is not there', () => {
    const own = xmlElements(chapter, 'a').map(({ attributes }) => attributes.href ?? '');
    expect(own.filter((href) => href.startsWith('#') && !byId.has(href.slice(1)))).toEqual([]);
    expect(own.filter((href) => !/^(?:#|https:)/.test(href))).toEqual([]);
  });
});

const topics = pages.filter(({ path }) => /(?:^|\/)topics\/[^/]+\/index\.html$/.test(path));

describe.each(topics)('the book of $path', (page) => {
  const book = bookAt(bookOf(addressOf(page)));
  const listed = elements(page.tree, 'a')
    .map((one) => attribute(one, 'href') ?? '')
    .filter((href) => /\/articles\/[^/]+\/$/.test(href))
    .map((href) => `${href.split('/').at(-2) ?? ''}.xhtml`);

  test('holds the articles of the page in their order', () => {
    const items = new Map(
      attributesOf(book, 'package.opf', 'item').map(({ id, href }) => [id, href]),
    );
    const read = attributesOf(book, 'package.opf', 'itemref').map(({ idref }) => items.get(idref));
    expect(read).toEqual([...new Set(listed)]);
  });

  test('is linked on the page', () => {
    const links = elements(page.tree, 'a').filter((one) => 'download' in one.properties);
    expect(links.map((one) => attribute(one, 'href'))).toEqual([bookOf(addressOf(page))]);
  });
});

test('an article that links to another of its book leads there within the book', () => {
  const links = attributesOf(bookAt('topics/russia/russia.epub'), 'handshake-in-moscow.xhtml', 'a');
  expect(links.map(({ href }) => href)).toContain('geneva-to-astana.xhtml');
});

test('there is a book for every article and topic, and no other', () => {
  const books = globSync('**/*.epub', { cwd: dist });
  expect(books).toHaveLength(articles.length + topics.length);
  expect(books.every((path) => existsSync(join(dist, path, '../index.html')))).toBe(true);
});

const java = await findEpubcheck();
const checked = [
  'topics/russia/russia.epub',
  'ar/articles/handshake-in-moscow/handshake-in-moscow.epub',
];

if (java) {
  test.each(checked)('epubcheck finds nothing in %s', { timeout: 180_000 }, async (path) => {
    expect(await checkBook(java, join(dist, path))).toEqual([]);
  });
} else {
  test.skip('epubcheck finds nothing (skipped: install epubcheck and Java)');
}
