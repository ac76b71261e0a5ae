import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { ARTICLE, contentFolder } from '../support/content-folder.ts';

/** What a slow pattern would take minutes for; the whole test has seconds. */
const length = 100_000;

/** Runs of signs that a pattern might begin to match at every one of them. */
const runs = {
  'spaces in a comment': `<!-- check:${' '.repeat(length)}`,
  'spaces within a closed comment': `<!-- check:${' '.repeat(length)}x -->`,
  'comments that are not closed': '<!-- '.repeat(length / 5),
  'spaces in a heading': `## The${' '.repeat(length)}end`,
  'closing signs of a heading': `## The ${'# '.repeat(length / 2)}end`,
  'braces in a heading': `## The ${'{#'.repeat(length / 2)}`,
  'spaces behind the braces of a heading': `## The {#a${' '.repeat(length)}`,
  'marks of notes': '[^'.repeat(length / 2),
  'spaces before a hyphen': `The${' '.repeat(length)}- end - ${'- '.repeat(1000)}x`,
  'a word without an end': 'a'.repeat(length),
  hyphens: `a ${'-'.repeat(length)} b`,
  'marks between Arabic words': `كلمة${',)'.repeat(length / 2)}`,
  'quotation marks': `${'"'.repeat(1000)} a`,
  'colons at the end of a block': `:::pull-quote\nA lease\n${' '.repeat(length)}${':'.repeat(length)}x`,
  'equal signs': '=='.repeat(length / 2),
  'signs that lower and raise': '~a^b'.repeat(length / 4),
  'the end of a character reference': `A ${'&#x'.repeat(length / 3)};`,
  'signs of formulas and templates': '{{$x_[caption {: '.repeat(length / 17),
  'brackets of other links': '[['.repeat(5000),
};

describe('a text that goes on without end is checked at once', () => {
  test.each(Object.entries(runs))('%s', { timeout: 20_000 }, async (_, text) => {
    const folder = await contentFolder();
    await folder.add(text);
    const { articles } = await checkContent(folder.root);
    expect(articles.map(({ file }) => file.path)).toEqual([ARTICLE]);
  });

  test.each([
    [
      'lists within each other, a line each',
      Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- x`).join('\n'),
      '52: the line opens 21 quotations and lists within each other. Write 20 at most',
    ],
    [
      'blocks that are not closed',
      ':::figure\n'.repeat(2000),
      '52: the line opens a block, and 20 before it are not closed. Write ::: below each',
    ],
    [
      'signs of stress',
      '*a_ '.repeat(10_000),
      '32: the lines up to here hold more than 5000 signs such as * and [ without an empty line between them. Divide them',
    ],
    [
      'quotation marks of code, each longer than the one before',
      Array.from({ length: 300 }, (_, length) => '`'.repeat(length + 1)).join(' '),
      '32: the lines up to here hold more than 5000 signs such as * and [ without an empty line between them. Divide them',
    ],
    [
      'words',
      'a'.repeat(100_000),
      '32: a word of 100000 letters. Divide it: 2000 are more than any page can show',
    ],
    [
      'paragraphs',
      'a\n\n'.repeat(6000),
      '10000: the text is longer than 10000 lines or 500000 letters, which nobody reads on one page. Divide it',
    ],
    [
      'letters',
      `${'a '.repeat(500)}\n\n`.repeat(600),
      '1028: the text is longer than 10000 lines or 500000 letters, which nobody reads on one page. Divide it',
    ],
  ])('%s are told', { timeout: 20_000 }, async (_, text, message) => {
    const folder = await contentFolder();
    await folder.add(text);
    expect(await folder.problems()).toContain(`${ARTICLE}:${message}`);
  });

  test('lists beside each other are read, however many', async () => {
    const folder = await contentFolder();
    await folder.add('- a\n  - b\n    - c\n\n'.repeat(100));
    expect(await folder.problems()).toEqual([]);
  });

  test('quotations within each other are told, and what else is wrong too', async () => {
    const folder = await contentFolder();
    await folder.add(`${'> '.repeat(10_000)}deep\n\nSee [there](../y/en.md).`);
    expect(await folder.problems()).toEqual([
      `${ARTICLE}:32: the line opens 10000 quotations and lists within each other. Write 20 at most`,
      `${ARTICLE}:34: the link leads to the article “y”, which does not exist. Correct the name of its folder`,
    ]);
  });
});
