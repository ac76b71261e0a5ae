import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elements, isArticle, meta, textOf } from '../support/built-html.ts';
import { articles, LongSite } from '../support/long-site.ts';

const long = await LongSite.open();
const { site, pages } = long;
const page = (address: string) => long.page(address);
const linksOf = (address: string, pattern: RegExp) => long.linksOf(address, pattern);

const listed = (address: string): string[] => linksOf(address, /^\/articles\//);

const every = (address: RegExp): string[] => [...pages.keys()].filter((one) => address.test(one));

describe('an archive of two hundred articles', () => {
  test('leads from its years to their articles, each of which is listed', () => {
    const years = linksOf('/archive/', /^\/archive\/\d{4}\/$/);
    expect(years[0]).toBe('/archive/2020/');
    expect(years.length).toBeGreaterThan(2);
    expect(listed('/archive/')).toHaveLength(40);
    const found = new Set(every(/^\/archive\/./).flatMap(listed));
    expect(found.size).toBe(articles);
  });

  test('lists a full year by month', () => {
    expect(linksOf('/archive/2020/', /^\/archive\/2020\/\d\d\/$/)).toHaveLength(12);
    expect(textOf(elements(page('/archive/2020/03/').tree, 'h1')[0])).toBe('Archive: March 2020');
    expect(every(/^\/archive\/2019\//)).toEqual(['/archive/2019/']);
    expect(elements(page('/archive/2019/').tree, 'h2').map(textOf)).toContain('March 2019');
  });

  test('shows the newest of a topic at its address, and all on its pages', () => {
    const numbered = every(/^\/topics\/syria\/\d+\/$/);
    expect(numbered).toHaveLength(4);
    const all = ['/topics/syria/', ...numbered].flatMap(listed);
    expect(all).toHaveLength(articles);
    expect(new Set(all).size).toBe(articles);
    expect(listed('/topics/syria/')[0]).toBe('/articles/report-0/');
    expect(listed('/topics/syria/1/')).toContain(`/articles/report-${articles - 1}/`);
  });

  test('names its foremost authors on the home page, and leads to all of them', () => {
    expect(linksOf('/', /^\/authors\/./)).toHaveLength(24);
    expect(linksOf('/', /^\/authors\/$/)).toHaveLength(1);
    expect(linksOf('/authors/', /^\/authors\/./)).toHaveLength(31);
  });

  test('has a home page that a new connection carries before its first answer', () => {
    for (const home of ['/', '/ar/']) {
      expect(brotliCompressSync(page(home).html).length).toBeLessThan(14_600);
    }
  });

  test('has no page over 30 kB', () => {
    const bySize = [...pages.values()].toSorted((one, two) => two.html.length - one.html.length);
    const heaviest = bySize.slice(0, 20).map(({ html }) => brotliCompressSync(html).length);
    expect(Math.max(...heaviest)).toBeLessThan(30_000);
  });

  test('tells the sitemap of every page, each year in a part of its own', () => {
    const index = readFileSync(join(site.dist, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain('/sitemap-2019.xml</loc><lastmod>2019-12-');
    const year = readFileSync(join(site.dist, 'sitemap-2020.xml'), 'utf8');
    const others = readFileSync(join(site.dist, 'sitemap-pages.xml'), 'utf8');
    expect(year.match(/<loc>/g)).toHaveLength(
      [...pages.values()].filter(
        (one) => isArticle(one) && meta(one, 'article:published_time')?.startsWith('2020'),
      ).length,
    );
    for (const address of ['/topics/syria/3/', '/archive/2020/03/', '/authors/']) {
      expect(others).toContain(`<loc>https://longview.example${address}</loc>`);
    }
  });
});

describe('a page that only one language has', () => {
  const alternates = (address: string): string[] =>
    elements(page(address).tree, 'link').flatMap((one) => attribute(one, 'hrefLang') ?? []);

  test.each([
    ['/topics/syria/3/', '/ar/topics/syria/'],
    ['/archive/2020/03/', '/ar/archive/'],
    ['/authors/', '/ar/'],
  ])('leads from %s to %s', (from, to) => {
    const [links] = elements(page(from).tree, 'language-links');
    const [link] = links ? elements(links, 'a') : [];
    expect(link && attribute(link, 'href')).toBe(to);
    expect(link && attribute(link, 'rel')).toBeUndefined();
    expect(alternates(from)).toEqual([]);
    expect(pages.has(to)).toBe(true);
  });

  test('is no reason to leave out the editions of other pages', () => {
    expect(alternates('/archive/')).toEqual(['en', 'ar', 'x-default']);
    expect(alternates('/topics/syria/')).toEqual(['en', 'ar', 'x-default']);
  });
});

describe('the pages of a name', () => {
  test('show every section that mentions it, forty at a time', () => {
    const own = every(/^\/terms\/lease\//);
    expect(own.sort()).toEqual(['', '1/', '2/', '3/', '4/'].map((n) => `/terms/lease/${n}`));
    const found = own.flatMap((address) =>
      elements(page(address).tree, 'blockquote').map((one) => attribute(one, 'cite')),
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(articles);
  });

  test('count them on the newest alone: the others stay when it is mentioned anew', () => {
    const counted = (address: string): boolean => page(address).html.includes(' sections</h2>');
    expect(counted('/terms/lease/')).toBe(true);
    expect(every(/^\/terms\/lease\/\d/).filter(counted)).toEqual([]);
  });
});
