import { parseAtomFeed } from 'feedsmith';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, elements, link, meta, textOf } from '../support/built-html.ts';
import { correctedSite } from '../support/corrected-site.ts';
import { SecondSite } from '../support/second-site.ts';

let site: SecondSite;

const file = (path: string): string => site.file(path);

beforeAll(async () => {
  site = await SecondSite.make();
  const today = new Date().toISOString().slice(0, 10);
  await site.copy('fresh', (text) =>
    text.replace('published: 2025-10-16\nupdated: 2025-10-20', `published: ${today}`),
  );
  await site.replace('kind: analysis', 'kind: analysis\nformerly: [w, v]');
  await site.replace('{#the-pier}', '{#the-pier aliases="mole jetty"}');
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
});

afterAll(() => site.gone());

describe.each(['w', 'v'])('at the old address of an article, %s', (former) => {
  const page = () => site.page(`articles/${former}/index.html`);

  test('a page says where it is', () => {
    const { tree } = page();
    const [anchor] = elements(tree, 'a');
    expect(anchor && attribute(anchor, 'href')).toBe('/articles/x/');
    expect(textOf(anchor)).toBe('A harbour and a promise');
    expect(elements(tree, 'h1').map(textOf)).toEqual(['This article has moved']);
  });

  test('a page leads there, by script with all that followed the address, or without', () => {
    const { html, tree } = page();
    expect(textOf(elements(tree, 'script')[0])).toMatch(/\)\("\/articles\/x\/"\)$/);
    expect(html).toMatch(
      /<noscript>\s*<meta http-equiv="refresh" content="0; url=\/articles\/x\/">\s*<\/noscript>/,
    );
  });

  test('the script is one that the page allows', () => {
    expect(page().html.replaceAll('&#x27;', "'")).toMatch(/script-src 'sha256-/);
  });

  test('search engines are sent to the article', () => {
    expect(meta(page(), 'robots')).toBe('noindex');
    expect(link(page(), 'canonical')).toBe('https://longview.example/articles/x/');
    expect(file('sitemap-2025.xml')).not.toContain(`/articles/${former}/`);
  });
});

test('subscribers are not sent it again: its entry has the id that it had first', () => {
  const entries = parseAtomFeed(file('feed.xml')).entries ?? [];
  expect(entries.map(({ id, links }) => [id, links?.[0]?.href])).toEqual([
    ['https://longview.example/articles/fresh/', 'https://longview.example/articles/fresh/'],
    ['https://longview.example/articles/v/', 'https://longview.example/articles/x/'],
  ]);
});

test('search engines of news are told of what was published in the last two days, and of nothing older', () => {
  const news = file('sitemap-news.xml');
  expect(news.match(/<loc>[^<]*/g)).toEqual(['<loc>https://longview.example/articles/fresh/']);
  expect(news).toContain('<news:title>A harbour and a promise</news:title>');
  expect(news).toMatch(/<news:publication_date>\d{4}-\d\d-\d\d</);
});

test('hosts that read _redirects are told, with and without the closing slash', () => {
  expect(file('_redirects')).toBe(
    [
      '/articles/w/ /articles/x/ 301\n',
      '/articles/w /articles/x/ 301\n',
      '/articles/v/ /articles/x/ 301\n',
      '/articles/v /articles/x/ 301\n',
    ].join(''),
  );
});

test('an alias stands once in the page, empty, within its heading', () => {
  const page = site.page('articles/x/index.html');
  const heading = elements(page.tree, 'h2').find(({ properties }) => properties.id === 'the-pier');
  const anchors = heading ? elements(heading, 'span') : [];
  expect(anchors.map(({ properties, children }) => [properties, children])).toEqual([
    [{ id: 'mole' }, []],
    [{ id: 'jetty' }, []],
  ]);
  expect(page.html.match(/id="mole"/g)).toHaveLength(1);
});

test('a site without moved articles has no such file', async () => {
  const { dist } = await correctedSite();
  expect(existsSync(join(dist, '_redirects'))).toBe(false);
});
