import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attribute,
  elements,
  isHistory,
  isShare,
  meta,
  type BuiltHtml,
} from '../support/built-html.ts';
import { dist, pages } from '../support/site-under-test.ts';

const lasting = pages.filter(
  (page) => !isShare(page) && !isHistory(page) && page.path !== '404.html',
);

const addressOf = ({ path }: BuiltHtml): string =>
  `https://longview.example/${path.replace(/index\.html$/, '')}`;

const editions = ({ tree }: BuiltHtml): Record<string, string | undefined> =>
  Object.fromEntries(
    elements(tree, 'link')
      .filter((one) => attribute(one, 'hrefLang') !== undefined)
      .map((one): [string, string | undefined] => [
        attribute(one, 'hrefLang') ?? '',
        attribute(one, 'href'),
      ]),
  );

const languageOf = ({ tree }: BuiltHtml): string | undefined => {
  const [html] = elements(tree, 'html');
  return html && attribute(html, 'lang');
};

describe.each(lasting)('$path', (page) => {
  const { ar, en, 'x-default': fallback } = editions(page);

  test('names itself and its other edition, which names both in turn', () => {
    const own = addressOf(page);
    expect([ar, en]).toContain(own);
    const other = lasting.find((one) => addressOf(one) === (own === en ? ar : en));
    expect(other && editions(other)).toEqual(editions(page));
  });

  test('leaves readers of neither language to the first of the site', () => {
    expect(fallback).toBe(en);
  });

  test('tells Open Graph of both', () => {
    const locales = [meta(page, 'og:locale'), meta(page, 'og:locale:alternate')];
    expect(locales).toEqual(languageOf(page) === 'ar' ? ['ar_AR', 'en_GB'] : ['en_GB', 'ar_AR']);
  });

  test('has a link to the other under its own name, told in its own language', () => {
    const [links] = elements(page.tree, 'language-links');
    const anchors = (links ? elements(links, 'a') : []).filter((one) => attribute(one, 'lang'));
    expect(anchors.map((anchor) => attribute(anchor, 'lang'))).toEqual([
      languageOf(page) === 'ar' ? 'en' : 'ar',
    ]);
  });
});

test('the sitemap names the editions of each page', () => {
  const parts = globSync('sitemap-*.xml', { cwd: dist, exclude: ['sitemap-index.xml'] });
  const sitemap = parts.map((part) => readFileSync(join(dist, part), 'utf8')).join('');
  expect(parts.length).toBeGreaterThan(1);
  expect(sitemap.match(/hreflang="ar"/g)?.length).toBe(sitemap.match(/<loc>/g)?.length);
});
