import { describe, expect, test } from 'vitest';
import { frontMatterOf, readFrontMatter } from '../../src/loaders/front-matter.ts';

const yaml = `headline: A
standfirst: B
kind: report
authors: [ana]
published: 2025-10-16T09:30+03:00
topics: [syria]
`;

describe('front matter', () => {
  test.each([
    ['with plain lines', '---\na: 1\n---\nText', 'a: 1\n'],
    ['with lines of Windows', '---\r\na: 1\r\n---\r\nText', 'a: 1\r\n'],
    ['with spaces after its hyphens', '--- \na: 1\n--- \nText', 'a: 1\n'],
    ['at the end of the file', '---\na: 1\n---', 'a: 1\n'],
    ['with nothing in it', '---\n---\nText', ''],
  ])('is found %s', (_, source, found) => {
    expect(frontMatterOf(source)).toBe(found);
  });

  test.each([
    ['below a first line of text', 'Text\n---\na: 1\n---\n'],
    ['that is not closed', '---\na: 1\n'],
  ])('is none %s', (_, source) => {
    expect(frontMatterOf(source)).toBeUndefined();
  });

  test('gives an article what its fields say and what they leave out', () => {
    const { data } = readFrontMatter(`---\n${yaml}---\nText.\n`, 'en.md');
    expect(data).toEqual({
      headline: 'A',
      standfirst: 'B',
      kind: 'report',
      authors: ['ana'],
      published: new Date('2025-10-16T06:30:00Z'),
      topics: ['syria'],
      leads: false,
      continues: [],
      formerly: [],
      updates: [],
      abridged: false,
      draft: false,
    });
  });

  test('knows the line in the file of each field, and of each item in a list', () => {
    const read = readFrontMatter(
      `---\n${yaml.replace(' [ana]', '\n  - ana\n  - bob')}---\n`,
      'en.md',
    );
    if (!read.data) throw new Error('The front matter has problems');
    expect(read.lineOf(['headline'])).toBe(2);
    expect(read.lineOf(['authors', 1])).toBe(7);
    expect(read.lineOf(['published'])).toBe(8);
  });
});
