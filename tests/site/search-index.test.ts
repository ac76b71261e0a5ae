import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Vocabulary } from '../../src/search-index/vocabulary.ts';
import { fold, foldedParts } from '../../src/shared/fold.ts';
import { indexAge } from '../../src/browser/search/index-age.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { stringsOf } from '../../src/i18n/strings.ts';
import { searchFiles, type SearchName, type SearchVolume } from '../../src/shared/search-files.ts';
import { brotliBytes } from '../support/brotli.ts';
import { attribute, elements } from '../support/built-html.ts';
import { dist, pages } from '../support/site-under-test.ts';

const read = (file: string): string => readFileSync(join(dist, 'pagefind', file), 'utf8');

const articles = pages.flatMap(({ tree }) =>
  elements(tree, 'article').filter((one) => attribute(one, 'className') === 'article'),
);
const text = articles.map((article) => toString(article)).join(' ');

describe('the names that the search knows', () => {
  const names = JSON.parse(read('en/names.json')) as SearchName[];
  const words = ` ${foldedParts(text).join(' ')} `;

  test('are those that stand on the site', () => {
    expect(articles.length).toBeGreaterThan(2);
    expect(names.length).toBeGreaterThan(20);
    const used = names.flatMap((name) => name.used);
    const missing = used.filter((one) => !words.includes(` ${foldedParts(one).join(' ')} `));
    expect(missing).toEqual([]);
    expect(names.filter((name) => name.used.length === 0)).toEqual([]);
  });

  test('lead to what they mean in every spelling, folded', () => {
    const hmeimim = names.find(({ preferred }) => preferred === 'Hmeimim');
    expect(hmeimim?.used).toEqual(['Hmeimim']);
    expect(hmeimim?.spellings).toEqual(expect.arrayContaining(['khmeimim', 'humaymim', 'حميميم']));
    const spellings = names.flatMap((name) => name.spellings);
    expect(spellings.filter((one) => one !== foldedParts(one).join(' '))).toEqual([]);
    expect(spellings.length).toBe(new Set(spellings).size);
  });
});

describe('the words that the search may offer', () => {
  test('are words of the articles, each once', () => {
    const known = read('en/vocabulary.txt').split('\n');
    const words = new Set(foldedParts(text));
    expect(known.length).toBeGreaterThan(500);
    expect(known.filter((word) => !words.has(word) || word !== fold(word))).toEqual([]);
    expect(known.length).toBe(new Set(known).size);
  });

  test('are none that stand in labels only, where nothing is found', () => {
    const known = read('en/vocabulary.txt').split('\n');
    expect(known).not.toContain('longview');
    expect(known).not.toContain('contents');
  });

  test('weigh at most 30 kB, however many there are', () => {
    const syllables = 'b c d f g h k l m n p r s t v z'
      .split(' ')
      .flatMap((one) => ['a', 'e', 'i', 'o', 'u', 'an', 'er'].map((other) => one + other));
    let seed = 1;
    const next = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return syllables[seed % syllables.length] ?? '';
    };
    const made = new Set<string>();
    while (made.size < 60_000) made.add(next() + next() + next() + (made.size % 3 ? next() : ''));
    const vocabulary = new Vocabulary();
    for (const word of made) vocabulary.add(word);
    const list = vocabulary.list();
    expect(list.length).toBeGreaterThan(3000);
    expect(brotliBytes(list.join('\n'))).toBeLessThanOrEqual(30_000);
  });
});

test('holds every article, and no other page', () => {
  const volumes = JSON.parse(read('en/volumes.json')) as SearchVolume[];
  const counts = volumes.map(({ name }) => {
    const { languages } = JSON.parse(read(`en/${name}/pagefind-entry.json`)) as {
      languages: Record<string, { page_count: number }>;
    };
    return languages.en?.page_count ?? 0;
  });
  const english = pages.filter(({ path }) => /^articles\/[^/]+\/index.html$/.test(path));
  expect(english.length).toBeGreaterThan(2);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(english.length);
  expect(counts).toEqual(volumes.map((volume) => volume.articles));
});

test('of Pagefind only what our search uses is published', () => {
  const files = globSync('pagefind/**/*.{js,css}', { cwd: dist }).map((file) => file.slice(9));
  expect(files.sort()).toEqual(['ar/pagefind.js', 'en/pagefind.js']);
});

describe.each(languageCodes)('of the index in %s', (language) => {
  test.each(Object.entries(searchFiles))(
    'the %s stands where the search asks for it',
    (_, address) => {
      expect(existsSync(join(dist, address(language)))).toBe(true);
    },
  );

  test('its age is told while writing', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      const headers = { 'last-modified': 'Sun, 16 Nov 2025 12:00:00 GMT' };
      return Promise.resolve(new Response('', { headers }));
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    const said = await indexAge(stringsOf(language).search.words, language, 'en-GB');
    expect(asked.map((address) => existsSync(join(dist, address)))).toEqual([true]);
    expect(said).toContain('16 November 2025');
  });
});
