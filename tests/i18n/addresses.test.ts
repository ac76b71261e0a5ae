import { expect, test } from 'vitest';
import { addresses, languageParam } from '../../src/i18n/addresses.ts';
import { defaultLanguage, languageCodes, languages } from '../../src/i18n/languages.ts';

const address = /^\/(?:[^/]+\/)*(?:[^/]+\.(?:xml|json|webmanifest))?$/;

test('the pages of the first language stand at the root', () => {
  expect(languageParam(defaultLanguage)).toBeUndefined();
  expect(addresses.home(defaultLanguage)).toBe('/');
  expect(addresses.article(defaultLanguage, 'a-b')).toBe('/articles/a-b/');
  expect(addresses.topic(defaultLanguage, 'syria')).toBe('/topics/syria/');
  expect(addresses.author(defaultLanguage, 'ana')).toBe('/authors/ana/');
  expect(addresses.archive(defaultLanguage)).toBe('/archive/');
  expect(addresses.search(defaultLanguage)).toBe('/search/');
  expect(addresses.feed(defaultLanguage)).toBe('/feed.xml');
});

test.each(languageCodes)(
  'every address in “%s” begins with a slash, and ends with one where it is no file',
  (code) => {
    const all = Object.values(addresses).map((build) => build(code, 'x', 'y'));
    for (const one of all) expect(one).toMatch(address);
    expect(new Set(all).size).toBe(all.length);
    const prefix = languageParam(code) ? `/${code}/` : '/';
    for (const one of all) expect(one.startsWith(prefix)).toBe(true);
  },
);

test.each(languageCodes)('the locale of “%s” is one that Intl knows', (code) => {
  const { locale } = languages[code];
  expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
});
