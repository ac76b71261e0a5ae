import { describe, expect, test } from 'vitest';
import { indexDocument } from '../../src/search-index/index-document.ts';
import type { SearchableArticle } from '../../src/search-index/searchable-article.ts';
import { compileArticle } from '../../src/compile/compile-article.ts';

const text = `Opening.[^1]

:::figure{credit="Map: Longview" taken=2024-03-09}
![What the map shows](./map.svg)

The caption.
:::

:::pull-quote
Opening
:::

## A part {#part aliases="piece"}

| Place | Distance |
| :---- | -------: |
| Quay  |       57 |

[^1]: The source.
`;

const article = async (
  facets: SearchableArticle['facets'] = [],
  written = text,
): Promise<SearchableArticle> => ({
  address: '/articles/x/',
  language: 'en',
  headline: 'The headline',
  standfirst: 'The standfirst.',
  day: '2025-10-16',
  facets,
  text: (await compileArticle(written, 'en.md', 'en')).plain,
});

describe('an article as it is indexed', () => {
  test('says what a reader would look for, and nothing twice', async () => {
    const { words } = indexDocument(await article());
    expect(words.split(/\s+/).filter(Boolean).join(' ')).toBe(
      'The headline The standfirst. Opening. The caption. 9 March 2024. ' +
        'A part Place , Distance Quay , 57 Notes The source.',
    );
  });

  test('has the same words whatever notes say of their sources', async () => {
    const copy = '{archived=https://archive.example/source}';
    const typed = text.replace('The source.', `document: The source. ${copy}`);
    const wordsIn = (one: SearchableArticle): string[] =>
      indexDocument(one).words.split(/\s+/).filter(Boolean);
    expect(wordsIn(await article([], typed))).toEqual(wordsIn(await article()));
  });

  test('marks where the standfirst and captions begin and end', async () => {
    const { html } = indexDocument(await article());
    expect(html).toContain(
      '<i id="field:standfirst"></i><p>The standfirst.</p><i id="field:/standfirst"></i>',
    );
    expect(html).toMatch(
      /<i id="field:caption"><\/i><figcaption>.*<\/figcaption><i id="field:\/caption"><\/i>/s,
    );
  });

  test('keeps every id that leads to a section or a figure', async () => {
    const { html } = indexDocument(await article());
    for (const id of ['top', 'part', 'piece', 'map', 'notes']) expect(html).toContain(`id="${id}"`);
  });

  test('can be narrowed by keys that are the same in every language, and sorted by its day', async () => {
    const facets = [
      { facet: 'topic', key: 'syria', label: 'The "Axis"' },
      { facet: 'author', key: 'ana', label: 'آنا' },
    ] as const;
    const { html } = indexDocument(await article([...facets]));
    expect(html).toContain(
      '<meta data-pagefind-filter="topic[content]" content="syria The &#x22;Axis&#x22;">',
    );
    expect(html).toContain('<meta data-pagefind-filter="author[content]" content="ana آنا">');
    expect(html).toContain('data-pagefind-sort="date[content]"');
  });

  test('leaves the article itself as it was', async () => {
    const given = await article();
    const before = structuredClone(given);
    indexDocument(given);
    expect(given).toEqual(before);
  });
});
