import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchFiles } from '../../src/shared/search-files.ts';
import {
  attribute,
  elements,
  jsonLdOf,
  meta,
  textOf,
  type BuiltHtml,
} from '../support/built-html.ts';
import { openBook, xmlElements, xmlWords } from '../support/books.ts';
import { correctedSite, linksIn } from '../support/corrected-site.ts';
import type { SecondSite } from '../support/second-site.ts';

let corrected: SecondSite;
let article: BuiltHtml;

const withClass = (tree: BuiltHtml['tree'] | Element, tag: string, name: string): Element[] =>
  elements(tree, tag).filter((one) => attribute(one, 'className')?.split(' ').includes(name));

beforeAll(async () => {
  corrected = await correctedSite();
  article = corrected.page('articles/x/index.html');
});

describe('an article with updates', () => {
  test('says the latest at its head, and that there are more', () => {
    const [head] = elements(article.tree, 'header').flatMap((one) =>
      withClass(one, 'p', 'updates'),
    );
    expect(textOf(head)).toBe(
      'Clarified on 9 November 2025: The register is the lessor’s. All corrections and updates',
    );
    expect(linksIn(head)).toEqual([
      ['Clarified on 9 November 2025', '#update-2025-11-09-2'],
      ['All corrections and updates', '#updates'],
    ]);
  });

  test('lists all of them at its end, newest first, each with an address of its own', () => {
    const [list] = withClass(article.tree, 'section', 'updates');
    const items = list ? elements(list, 'li') : [];
    expect(
      items.map((item) => [attribute(item, 'id'), ...elements(item, 'p').map(textOf)]),
    ).toEqual([
      [
        'update-2025-11-09-2',
        'Clarification · 9 November 2025 · The pier',
        'The register is the lessor’s.',
      ],
      [
        'update-2025-11-09',
        'Correction · 9 November 2025 · The pier',
        'The pier is 90 m long & not 900.',
      ],
      [
        'update-2025-10-18',
        'Update · 18 October 2025 · Opening',
        'The harbourmaster has resigned.',
      ],
    ]);
    expect(linksIn(items[1])).toEqual([['The pier', '#the-pier']]);
  });

  test('tells of them in its book, which is as old as the last', () => {
    const book = openBook(readFileSync(join(corrected.dist, 'articles/x/x.epub')));
    const chapter = book.tree('x.xhtml');
    const [updates] = xmlElements(chapter, 'section').slice(-1);
    const items = updates ? xmlElements(updates, 'li').map(xmlWords) : [];
    expect(items[1]).toBe(
      'Correction · 9 November 2025 · The pierThe pier is 90 m long & not 900.',
    );
    expect(items).toHaveLength(3);
    const [link] = updates ? xmlElements(updates, 'a') : [];
    expect(link?.attributes.href).toBe('#the-pier');
    const dated = xmlElements(book.tree('package.opf'), 'meta').map(xmlWords);
    expect(dated).toContain('2025-11-09T00:00:00Z');
  });

  test('marks the section that they touch, under its heading', () => {
    const [body] = withClass(article.tree, 'heading-links', 'body');
    const parts = body?.children.filter((one) => one.type === 'element') ?? [];
    const heading = parts.findIndex((one) => elements(one, 'h2').length > 0);
    expect(linksIn(parts[heading + 1])).toEqual([
      ['Clarified on 9 November 2025', '#update-2025-11-09-2'],
      ['Corrected on 9 November 2025', '#update-2025-11-09'],
    ]);
    expect(elements(article.tree, 'h2').map(textOf)).toContain('The pier');
  });

  test('names the list among its contents, and no mark', () => {
    const [contents] = elements(article.tree, 'article-contents').filter(
      (one) => attribute(one, 'ariaLabel') === 'Contents',
    );
    expect(linksIn(contents)).toEqual([
      ['Opening', '#top'],
      ['The pier', '#the-pier'],
      ['Notes', '#notes'],
      ['Corrections and updates', '#updates'],
    ]);
  });

  test('tells search engines of corrections and clarifications, and when it last changed', () => {
    const [said] = jsonLdOf(article);
    const correction = (text: string, id: string) => ({
      '@type': 'CorrectionComment',
      '@id': `https://longview.example/articles/x/#${id}`,
      text,
      datePublished: '2025-11-09',
    });
    const { '@graph': things } = said as { '@graph': object[] };
    expect(things[0]).toMatchObject({
      dateModified: '2025-11-09',
      correction: [
        correction('The register is the lessor’s.', 'update-2025-11-09-2'),
        correction('The pier is 90 m long & not 900.', 'update-2025-11-09'),
      ],
    });
    expect(meta(article, 'article:modified_time')).toBe('2025-11-09');
  });

  test('keeps the whole list in Reader View', () => {
    const { document } = new JSDOM(article.html, { virtualConsole: new VirtualConsole() }).window;
    const text = new Readability(document).parse()?.textContent?.replaceAll(/\s+/g, ' ');
    expect(text).toContain('The pier is 90 m long & not 900.');
    expect(text).toContain('The harbourmaster has resigned.');
  });

  test('is not found by what its updates say', () => {
    expect(corrected.file(searchFiles.vocabulary('en')).split('\n')).not.toContain('harbourmaster');
  });

  test('links the notice of an old link to the note that tells of the change', () => {
    const [said] = elements(article.tree, 'output');
    const changes: unknown = JSON.parse((said && attribute(said, 'dataChanges')) ?? '{}');
    expect(changes).toMatchObject({ 'the-pier': '2025-11-08 update-2025-11-09' });
  });

  test('has changed no section by them', async () => {
    expect(await corrected.everyProblem()).toEqual([]);
  });
});
