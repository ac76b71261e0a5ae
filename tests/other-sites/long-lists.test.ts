import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  builtPages,
  elements,
  isArticle,
  meta,
  textOf,
  type BuiltHtml,
} from '../support/built-html.ts';
import { SecondSite } from '../support/second-site.ts';

const articles = 200;
const sentence =
  'What a lease on the coast is worth to those who signed it, and to those who did not.';

/** More of them in 2020 than a page has room for; the rest in the years before. */
function dayOf(n: number): string {
  const daysAgo = n < 120 ? n * 3 : 360 + (n - 120) * 7;
  return new Date(Date.UTC(2020, 11, 28) - daysAgo * 864e5).toISOString().slice(0, 10);
}

const article = (n: number): string => `---
headline: The harbour and its pier in report number ${n}
standfirst: ${sentence}
kind: report
authors: [ana]
published: ${dayOf(n)}
topics: [syria]
---

${sentence}
${n === 19 || n === 20 ? `\n## The pier {#pier}\n\n${sentence}\n` : ''}`;

/** A story and how it went on, twice. */
const continued = [
  [100, 150],
  [50, 100],
] as const;

let site: SecondSite;
let pages: Map<string, BuiltHtml>;

beforeAll(async () => {
  site = await SecondSite.make();
  const own = await site.read('src/site.ts');
  await site.write('src/site.ts', own.replace('WithExtras: 200', 'WithExtras: 20'));
  await site.remove('content/articles');
  for (let n = 0; n < articles; n += 1) {
    await site.write(`content/articles/report-${n}/en.md`, article(n));
  }
  await site.write('content/articles/report-0/ar.md', article(0));
  for (const [newer, older] of continued)
    await site.write(
      `content/articles/report-${newer}/en.md`,
      article(newer).replace('kind: report', `kind: report\ncontinues: [report-${older}]`),
    );
  for (let n = 0; n < 30; n += 1) {
    await site.write(`content/authors/writer-${n}.yaml`, `name:\n  en: Writer ${n}\n`);
    await site.write(
      `content/articles/report-${n}/en.md`,
      article(n).replace('[ana]', `[ana, writer-${n}]`),
    );
  }
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
  pages = new Map(
    builtPages(site.dist).map((page) => [`/${page.path.replace(/index\.html$/, '')}`, page]),
  );
}, 240_000);

afterAll(() => site.gone());

const page = (address: string): BuiltHtml => {
  const found = pages.get(address);
  if (!found) throw new Error(`Nothing stands at ${address}`);
  return found;
};

const linksOf = (address: string, pattern: RegExp): string[] =>
  elements(page(address).tree, 'a')
    .map((one) => attribute(one, 'href') ?? '')
    .filter((href) => pattern.test(href));

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

describe('the EPUB of an article', () => {
  const offered = (address: string) =>
    elements(page(address).tree, 'article-actions')
      .flatMap((actions) => elements(actions, 'a', 'button'))
      .filter((one) => textOf(one) === 'EPUB')
      .map((one) => attribute(one, 'href') ?? attribute(one, 'name'));
  const isMade = (path: string): boolean => existsSync(join(site.dist, path));

  test('is a file while the article is new', () => {
    const path = '/articles/report-19/report-19.epub';
    expect(offered('/articles/report-19/')).toEqual([path]);
    expect(isMade(path)).toBe(true);
  });

  test('is made in the browser later', () => {
    expect(offered('/articles/report-20/')).toEqual(['book']);
    expect(isMade('/articles/report-20/report-20.epub')).toBe(false);
  });
});

describe('a section of an article', () => {
  const cardOf = (address: string): string => meta(page(address), 'og:image') ?? '';

  test('has a card of its own while the article is new', () => {
    expect(cardOf('/articles/report-19/pier/')).toMatch(/\/articles\/report-19\/pier\/card.png$/);
    expect(existsSync(join(site.dist, 'articles/report-19/pier/card.png'))).toBe(true);
  });

  test('shows the card of its article later', () => {
    expect(cardOf('/articles/report-20/pier/')).toMatch(/\/articles\/report-20\/card.png$/);
    expect(meta(page('/articles/report-20/pier/'), 'og:image:alt')).toContain('report number 20');
    expect(existsSync(join(site.dist, 'articles/report-20/pier/card.png'))).toBe(false);
    expect(existsSync(join(site.dist, 'articles/report-20/card.png'))).toBe(true);
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

describe('at the head of an article', () => {
  const said = (n: number): string[] =>
    elements(page(`/articles/report-${n}/`).tree, 'p')
      .filter((one) => attribute(one, 'className') === 'updates')
      .map((one) => toString(one).replace(/\s+/g, ' ').trim());

  test('stands of which year it is, where that is long ago', () => {
    expect(said(0)).toEqual(['This article is from 2020.']);
  });

  test('stands how its story went on, and on from there', () => {
    expect(said(150)).toEqual([
      'This article is from 2019. The story went on: The harbour and its pier in report number 100 (3 March 2020) · The harbour and its pier in report number 50 (31 July 2020)',
    ]);
    expect(linksOf('/articles/report-100/', /report-50\/$/)).not.toEqual([]);
    expect(said(50)).toEqual(['This article is from 2020.']);
  });
});
