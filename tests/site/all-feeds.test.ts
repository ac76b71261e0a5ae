import { parseAtomFeed } from 'feedsmith';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attribute, builtPage, elements } from '../support/built-html.ts';
import { dist, pages } from '../support/site-under-test.ts';

const site = 'https://longview.example';

const filesOf = (pattern: string): string[] =>
  globSync(pattern, { cwd: dist, exclude: ['pagefind/**'] }).sort();

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

const atoms = filesOf('**/feed.xml').map((path) => ({ path, feed: parseAtomFeed(read(path)) }));
const jsons = filesOf('**/feed.json').map((path) => ({ path, text: read(path) }));

const url = z.url().startsWith(site);
const moment = z.iso.datetime();

/** What the format asks for and what we promise besides (https://www.jsonfeed.org/version/1.1/). */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: url,
  feed_url: url,
  icon: url,
  favicon: url,
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string(), url })).min(1),
  items: z
    .array(
      z.strictObject({
        id: url,
        url,
        title: z.string().min(1),
        summary: z.string().min(1),
        content_html: z.string().min(1000),
        image: url,
        date_published: moment,
        date_modified: moment,
        tags: z.array(z.string().min(1)).min(1),
        authors: z.array(z.strictObject({ name: z.string(), url })).min(1),
      }),
    )
    .min(1)
    .max(30),
});

test('each language, topic and author has a feed in both formats, and corrections have one', () => {
  const folders = pages
    .filter(({ path }) => path.endsWith('index.html'))
    .map(({ path }) => dirname(path))
    .filter((folder) => /^(?:\.|ar|(?:ar\/)?(?:topics|authors)\/[^/]+)$/.test(folder));
  const expected = folders.map((folder) => join(folder, 'feed.json')).sort();
  expect(expected.length).toBeGreaterThan(10);
  expect(jsons.map(({ path }) => path)).toEqual(expected);
  const corrections = ['ar/corrections/feed.xml', 'corrections/feed.xml'];
  const inXml = expected.map((path) => path.replace('.json', '.xml'));
  expect(atoms.map(({ path }) => path)).toEqual([...inXml, ...corrections].sort());
});

test('no two feeds of a format have the same name or the same id', () => {
  const names = atoms.map(({ feed }) => feed.title?.value);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(atoms.map(({ feed }) => feed.id)).size).toBe(names.length);
});

describe.each(jsons)('$path', ({ path, text }) => {
  const feed = jsonFeed.parse(JSON.parse(text));

  test('is named by the page that it follows', () => {
    expect(feed.feed_url).toBe(`${site}/${path}`);
    const page = new URL(feed.home_page_url).pathname;
    const links = elements(builtPage(dist, join(page.slice(1), 'index.html')).tree, 'link');
    const named = links.find((one) => attribute(one, 'type') === 'application/feed+json');
    expect(named && [attribute(named, 'href'), attribute(named, 'title')]).toEqual([
      `/${path}`,
      feed.title,
    ]);
  });

  test('sends what its Atom feed sends', () => {
    const atom = parseAtomFeed(read(path.replace('.json', '.xml')));
    expect(
      feed.items.map((item) => [item.id, item.title, item.summary, item.content_html]),
    ).toEqual(
      atom.entries?.map((entry) => [
        entry.id,
        entry.title?.value,
        entry.summary?.value,
        entry.content?.value,
      ]),
    );
    expect(feed.items.map((item) => [item.date_published, item.date_modified])).toEqual(
      atom.entries?.map((entry) => [entry.published, entry.updated]),
    );
  });
});

describe.each(atoms)('$path', ({ path, feed }) => {
  test('has what Atom asks for (RFC 4287)', () => {
    expect([feed.id, feed.title?.value, feed.updated].every(Boolean)).toBe(true);
    expect(feed.links).toContainEqual(
      expect.objectContaining({ rel: 'self', href: `${site}/${path}` }),
    );
    for (const entry of feed.entries ?? []) {
      expect(
        [entry.id, entry.title?.value, entry.updated, entry.content?.value].every(Boolean),
      ).toBe(true);
    }
  });

  test('is no older than this newsroom, though it may be empty', () => {
    expect(new Date(String(feed.updated)).getUTCFullYear()).toBeGreaterThan(2024);
  });

  test('names a style sheet that is there', () => {
    const [, style = ''] =
      /<\?xml-stylesheet type="text\/css" href="([^"]+)"/.exec(read(path)) ?? [];
    expect(read(style)).toContain('entry');
  });
});
