import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  isShare,
  link,
  meta,
  textOf,
  type BuiltHtml,
} from '../support/built-html.ts';
import { articles, dist, pages } from '../support/site-under-test.ts';

const site = 'https://longview.example';
const shares = pages.filter(isShare);
const indexed = articles.filter((page) => meta(page, 'robots') !== 'noindex');

const addressOf = ({ path }: BuiltHtml): string => `/${path.replace(/index\.html$/, '')}`;

/** The headings of an article's own text, without those of its notes and updates. */
const sectionsOf = ({ tree }: BuiltHtml) =>
  elements(tree, 'h2', 'h3').filter(
    ({ properties }) =>
      properties.tabIndex === -1 && !['notes', 'updates'].includes(String(properties.id)),
  );

async function cardOf(address: string) {
  const file = join(dist, `${address}card.png`);
  const { width, height, format } = await sharp(file).metadata();
  return { width, height, format, isSmall: readFileSync(file).length < 60_000 };
}

const sound = { width: 1200, height: 630, format: 'png', isSmall: true };

test('every section of every article has its page', () => {
  const expected = indexed.flatMap((page) =>
    sectionsOf(page).map((heading) => `${addressOf(page)}${attribute(heading, 'id') ?? ''}/`),
  );
  expect(expected.length).toBeGreaterThan(10);
  const addresses = shares.map(addressOf);
  expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
});

test.each(indexed)('$path has its card', async (page) => {
  expect(await cardOf(addressOf(page))).toEqual(sound);
});

test('no two sections share a title or an opening', () => {
  const own = shares.filter((page) => meta(page, 'og:url') === `${site}${addressOf(page)}`);
  expect(new Set(own.map((page) => meta(page, 'og:title'))).size).toBe(own.length);
  expect(new Set(own.map((page) => meta(page, 'description'))).size).toBe(own.length);
});

describe.each(shares)('$path', (page) => {
  const shared = new URL(meta(page, 'og:url') ?? '').pathname;
  const [, article = '', id = ''] = /^(.*\/)([^/]+)\/$/.exec(decodeURIComponent(shared)) ?? [];
  const target = indexed.find((one) => addressOf(one) === article);
  const heading = target && sectionsOf(target).find((one) => attribute(one, 'id') === id);
  const headline = target && textOf(elements(target.tree, 'h1')[0]);

  test('is called after the section and its article', () => {
    expect(heading).toBeDefined();
    expect(textOf(elements(page.tree, 'h1')[0])).toBe(textOf(heading));
    const title = `${textOf(heading)} · ${headline ?? ''}`;
    expect(textOf(elements(page.tree, 'title')[0])).toBe(title);
    expect(meta(page, 'og:title')).toBe(title);
  });

  test('is described by a sentence of the article', () => {
    const description = meta(page, 'description') ?? '';
    expect(meta(page, 'og:description')).toBe(description);
    const words =
      target &&
      elements(target.tree, 'p', 'li')
        .map((one) => textOf(one))
        .join(' ');
    expect(words).toContain(description.split(' ').slice(0, 3).join(' '));
    expect(description).toMatch(/[.?!…”’)]$/);
  });

  test('says who wrote the article and when', () => {
    const ofArticle = target && elements(target.tree, 'a');
    const byline = ofArticle?.filter((one) => attribute(one, 'rel') === 'author').map(textOf);
    const authors = elements(page.tree, 'meta').filter(
      (one) => attribute(one, 'name') === 'author',
    );
    expect(authors.map((one) => attribute(one, 'content'))).toEqual(byline);
    const day = target && meta(target, 'article:published_time');
    expect(meta(page, 'article:published_time')).toBe(day);
    expect(elements(page.tree, 'time').map((one) => attribute(one, 'dateTime'))).toEqual([day]);
    const said = textOf(elements(page.tree, 'main')[0]);
    expect(byline?.filter((name) => !said.includes(name))).toEqual([]);
  });

  test('leaves the index to its article', () => {
    expect(link(page, 'canonical')).toBe(`${site}${article}`);
    expect(meta(page, 'robots')).toBe('noindex');
  });

  test('shows the card of its section', async () => {
    expect(meta(page, 'og:image')).toBe(`${site}${shared}card.png`);
    expect(meta(page, 'og:image:width')).toBe('1200');
    expect(meta(page, 'og:image:height')).toBe('630');
    expect(meta(page, 'og:image:alt')).toContain(textOf(heading));
    expect(meta(page, 'twitter:card')).toBe('summary_large_image');
    expect(await cardOf(shared)).toEqual(sound);
  });

  test('leads to the heading at once, without script, and by a plain link', () => {
    const goal = `${article}#${id}`;
    const refresh = elements(page.tree, 'meta').find(
      (one) => attribute(one, 'httpEquiv') === 'refresh',
    );
    expect(refresh && attribute(refresh, 'content')).toBe(`0; url=${goal}`);
    expect(elements(page.tree, 'a').map((one) => attribute(one, 'href'))).toEqual([goal]);
    expect(elements(page.tree, 'script')).toEqual([]);
    expect(existsSync(join(dist, article, 'index.html'))).toBe(true);
  });
});
