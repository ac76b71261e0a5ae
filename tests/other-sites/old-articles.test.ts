import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute, elements, meta, textOf } from '../support/built-html.ts';
import { LongSite } from '../support/long-site.ts';

const long = await LongSite.open();
const { site } = long;
const page = (address: string) => long.page(address);
const linksOf = (address: string, pattern: RegExp) => long.linksOf(address, pattern);

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
