import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';

const article = `---
headline: A headline
standfirst: Its standfirst.
kind: analysis
lead:
  caption: What the lead shows.
---

Opening *words*.[^1]

## War {#war}

One
line.

:::figure{credit="Ana"}
![A map](./map.svg)

A caption.
:::

### Peace {#peace}

| A | B |
| - | - |
| c | d |

[^1]: A note.
`;

async function digests(source: string): Promise<Map<string, string>> {
  const { sections } = await compileArticle(source, 'en.md', 'en');
  return new Map(sections.map(({ id, digest }) => [id, digest]));
}

/** The sections whose digest a change of the article changes. */
async function changedBy(words: string, by: string): Promise<string[]> {
  expect(article).toContain(words);
  const before = await digests(article);
  const after = await digests(article.replace(words, by));
  return [...after.keys()].filter((id) => before.get(id) !== after.get(id));
}

test('each section has one, of 16 hexadecimal digits, in order', async () => {
  const found = await digests(article);
  expect([...found.keys()]).toEqual(['top', 'war', 'peace', 'notes']);
  for (const digest of found.values()) expect(digest).toMatch(/^[0-9a-f]{16}$/);
});

describe('the digest of a section changes with', () => {
  test.each([
    ['its text', 'One\nline', 'Two\nlines', ['war']],
    ['its punctuation', 'words*.', 'words*!', ['top']],
    ['the headline', 'A headline', 'Another', ['top']],
    ['the standfirst', 'Its standfirst', 'Another', ['top']],
    ['the caption of the lead figure', 'the lead shows', 'it shows', ['top']],
    ['its heading', '## War', '## The war', ['war']],
    ['a caption', 'A caption.', 'Another.', ['war']],
    ['a cell of a table', '| c |', '| e |', ['peace']],
    ['a note', 'A note.', 'Another.', ['notes']],
  ])('the digest changes with %s', async (_, words, by, ids) => {
    expect(await changedBy(words, by)).toEqual(ids);
  });
});

describe('it stays with', () => {
  test.each([
    ['other white space', 'One\nline', 'One   line'],
    ['a paragraph broken in two', 'One\nline', 'One\n\nline'],
    ['other emphasis', '*words*', '**words**'],
    ['a link', 'line.', '[line](https://example.org).'],
    ['another alternative text', '![A map]', '![A chart]'],
    ['a pull-quote', '### Peace', ':::pull-quote\nOne line\n:::\n\n### Peace'],
    ['another kind', 'kind: analysis', 'kind: report'],
    ['an alias', '{#war}', '{#war aliases="conflict"}'],
  ])('the digest stays the same with %s', async (_, words, by) => {
    expect(await changedBy(words, by)).toEqual([]);
  });
});
