import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { meta } from '../support/built-html.ts';
import { articles, dist, pages } from '../support/site-under-test.ts';

const site = 'https://longview.example';

const locations = (file: string): string[] => {
  const xml = readFileSync(join(dist, file), 'utf8');
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
};

test('the sitemap lists every page but the search and those that ask not to be listed', () => {
  const parts = locations('sitemap-index.xml');
  const listed = parts.flatMap((address) => locations(address.replace(`${site}/`, '')));
  const kept = pages
    .filter((page) => meta(page, 'robots') !== 'noindex')
    .map(({ path }) => path.replace(/index\.html$/, ''))
    .filter((path) => !/(?:^|\/)search\/$/.test(path))
    .map((path) => `${site}/${path}`);
  expect(kept.length).toBeGreaterThan(5);
  expect(listed.sort()).toEqual(kept.sort());
});

test('the articles of a year stand in a part of their own, with the day on which each last changed', () => {
  const xml = readFileSync(join(dist, 'sitemap-2025.xml'), 'utf8');
  for (const page of articles) {
    const address = `${site}/${page.path.replace(/index\.html$/, '')}`;
    const changed =
      meta(page, 'article:modified_time') ?? meta(page, 'article:published_time') ?? '';
    if (meta(page, 'robots') !== 'noindex') {
      expect(xml).toContain(`<loc>${address}</loc><lastmod>${changed}</lastmod>`);
    }
  }
});

test('a list has the day on which one of its articles last changed, and its editions', () => {
  const xml = readFileSync(join(dist, 'sitemap-pages.xml'), 'utf8');
  const own = xml
    .split('\n')
    .filter((line) => /<loc>[^<]*\/(?:topics|authors|archive)\//.test(line));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((line) => !/<lastmod>\d{4}-\d\d-\d\d/.test(line))).toEqual([]);
  expect(own.filter((line) => !line.includes('hreflang="x-default"'))).toEqual([]);
});

test('robots may read everything and are shown the sitemap', () => {
  const lines = readFileSync(join(dist, 'robots.txt'), 'utf8').trim().split('\n');
  expect(lines).toContain('User-agent: *');
  expect(lines).not.toContain('Disallow: /');
  const sitemaps = lines.filter((line) => line.startsWith('Sitemap: '));
  expect(sitemaps).toEqual([
    `Sitemap: ${site}/sitemap-index.xml`,
    `Sitemap: ${site}/sitemap-news.xml`,
  ]);
});
