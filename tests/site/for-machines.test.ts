import type { Element } from 'hast';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { remove } from 'unist-util-remove';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { attribute, elements, link, meta, textOf } from '../support/built-html.ts';
import { articles, dist, pages } from '../support/site-under-test.ts';

const site = 'https://longview.example';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');

const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

const parsed = (source: string) => unified().use(remarkParse).use(remarkGfm).parse(source);

/** The words of an element without the marks of notes. */
function unmarked(element: Element): string {
  const copy = structuredClone(element);
  remove(copy, { tagName: 'sup' });
  return plain(textOf(copy));
}

describe.each(articles)('the Markdown beside $path', (page) => {
  const path = page.path.replace('index.html', 'index.md');
  const source = read(path);
  const tree = parsed(source);
  const told = plain(
    tree.children
      .filter(({ type }) => type !== 'footnoteDefinition')
      .map((node) => toString(node))
      .join(' '),
  );

  test('is named by the page', () => {
    const named = elements(page.tree, 'link').find(
      (one) => attribute(one, 'type') === 'text/markdown',
    );
    expect(named && attribute(named, 'href')).toBe('index.md');
  });

  test('begins with what stands above the text', () => {
    expect(source.split('\n')[0]).toBe(`# ${textOf(elements(page.tree, 'h1')[0])}`);
    const [, standfirst, facts] = tree.children.map((node) => toString(node));
    expect(standfirst).toBe(meta(page, 'description'));
    const authors = elements(page.tree, 'a').filter((one) => attribute(one, 'rel') === 'author');
    expect(authors.map(textOf).filter((name) => !facts?.includes(name))).toEqual([]);
  });

  test('says every paragraph, heading, cell, caption and credit of the page, and no pull-quote', () => {
    const body = elements(page.tree, 'heading-links').flatMap((one) =>
      elements(one, 'p', 'h2', 'h3', 'td', 'li').filter(
        ({ properties }) => !String(properties.className).includes('updates'),
      ),
    );
    const quoted = elements(page.tree, 'aside').flatMap((one) => elements(one, 'p'));
    const notes = elements(page.tree, 'article-notes').flatMap((one) => elements(one));
    const words = body.filter((one) => !quoted.includes(one) && !notes.includes(one)).map(unmarked);
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((one) => !told.includes(one))).toEqual([]);
  });

  test('has its notes as notes, each with its marks, and no way back', () => {
    const marks: string[] = [];
    visit(tree, 'footnoteReference', ({ identifier }) => void marks.push(identifier));
    const notes = tree.children.flatMap((node) =>
      node.type === 'footnoteDefinition' ? node.identifier : [],
    );
    expect(notes.length).toBeGreaterThan(3);
    expect([...new Set(marks)].sort()).toEqual(notes.sort());
    expect(source).not.toContain('↩');
  });

  test('names only whole addresses, and holds no HTML', () => {
    const addresses: string[] = [];
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'image') addresses.push(node.url);
      expect(node.type).not.toBe('html');
    });
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^https?:/.test(address))).toEqual([]);
    const own = addresses.filter((address) => address.startsWith(`${site}/_astro/`));
    expect(own.filter((address) => !existsSync(join(dist, new URL(address).pathname)))).toEqual([]);
    expect(own.length).toBeGreaterThan(1);
  });
});

test('llms.txt lists the Markdown of every article, and what stands beside them', () => {
  const addresses: string[] = [];
  visit(parsed(read('llms.txt')), 'link', ({ url }) => void addresses.push(url));
  const expected = articles.map(({ path }) => `${site}/${path.replace('.html', '.md')}`);
  expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
  expect(addresses).toContain(`${site}/about/`);
  const files = addresses.map((address) => new URL(address).pathname.replace(/\/$/, '/index.html'));
  expect(files.filter((path) => !existsSync(join(dist, path)))).toEqual([]);
});

describe.each(['', 'ar/'])('at /%s', (folder) => {
  const home = pages.find(({ path }) => path === `${folder}index.html`);

  test('browsers learn how the site is searched', () => {
    const described = read(`${folder}opensearch.xml`);
    expect(described).toContain(`template="${site}/${folder}search/?q={searchTerms}"`);
    expect(/<ShortName>(.+)<\/ShortName>/.exec(described)?.[1]?.length).toBeLessThanOrEqual(16);
    const search = pages.find(({ path }) => path === `${folder}search/index.html`);
    for (const page of [home, search]) {
      expect(page && link(page, 'search')).toBe(`/${folder}opensearch.xml`);
    }
  });

  test('a device learns how the site looks among what it has installed', async () => {
    expect(home && link(home, 'manifest')).toBe(`/${folder}manifest.webmanifest`);
    const manifest = z
      .object({
        name: z.literal('Longview'),
        start_url: z.literal(`/${folder}`),
        dir: z.enum(['ltr', 'rtl']),
        icons: z.array(z.object({ src: z.string(), sizes: z.string() })),
      })
      .parse(JSON.parse(read(`${folder}manifest.webmanifest`)));
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of manifest.icons) {
      const { width, height } = await sharp(join(dist, src)).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  });
});

test('an iPhone finds an icon of its own, without transparency, which it would show black', async () => {
  const { width, height, hasAlpha } = await sharp(join(dist, 'apple-touch-icon.png')).metadata();
  expect([width, height, hasAlpha]).toEqual([180, 180, false]);
});
