import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchFiles, volumeFolder, type SearchVolume } from '../../src/shared/search-files.ts';
import { attribute, elements, link, meta } from '../support/built-html.ts';
import { SecondSite } from '../support/second-site.ts';

/** A language made up for this test: one row among the languages, and its strings. */
let site: SecondSite;

async function change(path: string, words: string, by: string): Promise<void> {
  const text = await site.read(path);
  if (!text.includes(words)) throw new Error(`${path} does not say “${words}”`);
  await site.write(path, text.replace(words, by));
}

beforeAll(async () => {
  site = await SecondSite.make();
  const row = "  xv: { name: 'Voice', direction: 'rtl', writingSystem: 'Latin', locale: 'xv' },\n";
  await change('src/i18n/languages.ts', "  ar: { name: 'العربية'", `${row}  ar: { name: 'العربية'`);
  const english = await site.read('src/i18n/en.ts');
  const strings = english
    .replace('export const en', 'export const xv')
    .replace("analysis: 'Analysis'", "analysis: 'Vox'")
    .replace("title: 'Search'", "title: 'Vaults'");
  await site.write('src/i18n/xv.ts', strings);
  await change(
    'src/i18n/strings.ts',
    'import { en }',
    "import { xv } from './xv.ts';\nimport { en }",
  );
  await change('src/i18n/strings.ts', '= { en, ar };', '= { en, ar, xv };');
  const article = await site.read();
  await site.write(
    'content/articles/x/xv.md',
    article.replace('A harbour and a promise', 'Vo harbo vo promi'),
  );
  const { code, output } = await site.build();
  if (code !== 0) throw new Error(output);
});

afterAll(() => site.gone());

const page = (path: string) => site.page(path);

describe('a third language is a row and its strings', () => {
  test.each([
    '',
    'archive/',
    'search/',
    'articles/x/',
    'articles/x/the-pier/',
    'topics/syria/',
    'authors/ana/',
  ])('and has the page /xv/%s', (path) => {
    const [html] = elements(page(`xv/${path}index.html`).tree, 'html');
    expect([html && attribute(html, 'lang'), html && attribute(html, 'dir')]).toEqual([
      'xv',
      'rtl',
    ]);
  });

  test.each(['feed.xml', 'articles/x/card.png', 'articles/x/the-pier/card.png'])(
    'and the file /xv/%s',
    (path) => {
      expect(existsSync(join(site.dist, 'xv', path))).toBe(true);
    },
  );

  test('and its own words', () => {
    expect(page('xv/search/index.html').html).toMatch(/<h1[^>]*>Vaults</);
    expect(page('xv/articles/x/index.html').html).toContain('Vox');
  });

  test('and an index of its own to search', () => {
    const read = (path: string): string => readFileSync(join(site.dist, path), 'utf8');
    const [volume] = JSON.parse(read(searchFiles.volumes('xv'))) as SearchVolume[];
    const entry = read(`${volumeFolder('xv', volume?.name ?? '')}pagefind-entry.json`);
    expect(Object.keys((JSON.parse(entry) as { languages: object }).languages)).toEqual(['xv']);
    expect(existsSync(join(site.dist, searchFiles.names('xv')))).toBe(true);
  });

  test('and is told to search engines and Open Graph', () => {
    const english = page('articles/x/index.html');
    const others = elements(english.tree, 'link').flatMap(
      (one) => attribute(one, 'hrefLang') ?? [],
    );
    expect(others.sort()).toEqual(['en', 'x-default', 'xv']);
    expect(meta(page('xv/index.html'), 'og:locale')).toBe('xv_XV');
    expect(link(page('xv/index.html'), 'canonical')).toBe('https://longview.example/xv/');
  });

  test('and the way to it', () => {
    const [links] = elements(page('articles/x/index.html').tree, 'language-links');
    expect(links && elements(links, 'a').map((a) => attribute(a, 'href'))).toEqual([
      '/xv/articles/x/',
      '/both/articles/x/',
    ]);
  });

  test('and no page for an article that it does not have', () => {
    expect(existsSync(join(site.dist, 'ar/articles/x'))).toBe(false);
    expect(page('ar/archive/index.html').html).not.toContain('A harbour and a promise');
  });
});
