import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileArticle } from '../../src/compile/compile-article.ts';
import { writtenBlocks } from '../support/written-blocks.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

const compile = (source: string, language: 'en' | 'ar' = 'en') =>
  compileArticle(source, `${language}.md`, language);

/** Each folder holds `input.md` and the blocks that it becomes, `blocks.html`; `arabic-…` is an Arabic article. */
describe('an article becomes blocks', () => {
  test.each(readdirSync(fixtures))(
    'the fixture %s compiles to the blocks beside it',
    async (name) => {
      const read = (file: string): string => readFileSync(join(fixtures, name, file), 'utf8');
      const { blocks, problems } = await compile(
        read('input.md'),
        name.startsWith('arabic-') ? 'ar' : 'en',
      );
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(writtenBlocks(blocks)).toBe(read('blocks.html'));
    },
  );
});

describe('what is said of an article besides its blocks', () => {
  test('its headings, with the ids that are written and those that are derived', async () => {
    const { headings } = await compile('Text.\n\n## A {#one}\n\n### B *c*\n');
    expect(headings).toEqual([
      { id: 'one', aliases: [], text: 'A', depth: 2, line: 3, derived: false },
      { id: 'b-c', aliases: [], text: 'B c', depth: 3, line: 5, derived: true },
    ]);
  });

  test('a heading without an id of its own is a warning that says what to write', async () => {
    const { problems } = await compile('Text.\n\n## Won and lost\n');
    const message =
      'the heading has no id of its own, so its links break when it is reworded. ' +
      'Write {#won-and-lost} at its end, or run “npm run check -- --fix”';
    expect(problems).toEqual([{ file: 'en.md', line: 3, severity: 'warning', message }]);
  });

  test('its words, without front matter, comments and alternative texts', async () => {
    const { words } = await compile(
      '---\nheadline: Not counted\n---\n\nThree words here.<!-- no -->\n',
    );
    expect(words).toBe(3);
  });

  test('what its notes quote from their sources, and where copies of those stand', async () => {
    const note = 'document: [The lease](https://port.example/lease#p3).';
    const { sources, words } = await compile(
      `One.[^a]\n\n[^a]: ${note} {quoted="\\<b>&amp; “all” *that*" archived=https://archive.example/a_b_c}\n`,
    );
    expect(sources).toEqual([
      {
        line: 3,
        address: 'https://port.example/lease',
        quoted: '<b>& “all” that',
        archived: 'https://archive.example/a_b_c',
      },
    ]);
    expect(words).toBe(3);
  });

  test('whether it has notes', async () => {
    expect((await compile('Text.[^a]\n\n[^a]: Note.\n')).hasNotes).toBe(true);
    expect((await compile('Text.\n')).hasNotes).toBe(false);
  });
});
