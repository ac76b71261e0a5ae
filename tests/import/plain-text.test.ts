import { describe, expect, test } from 'vitest';
import { importFolder } from './import-folder.ts';
import { labelledTexts } from './labelled-texts.ts';

const paragraph = (n: number): string =>
  `Paragraph ${n} says that the harbour was built by people who expected to stay, and that they went.`;

const long = (n: number): string => [0, 1, 2, 3].map((more) => paragraph(n + more)).join(' ');

const textOf = (...lines: string[]): string =>
  ['A harbour and a promise', 'What a lease is worth.', 'By Ana Marković', ...lines].join('\n\n');

describe('every labelled text', async () => {
  test.each(await labelledTexts())('$name passes the check', async ({ source }) => {
    const { errors, doubts, text } = await (await importFolder()).take('text.txt', source);
    expect(errors).toEqual([]);
    expect(doubts).toHaveLength(text.match(/<!-- check:/g)?.length ?? 0);
  });
});

describe('a text with all the traits', async () => {
  const texts = await labelledTexts();
  const source = texts.find(({ name }) => name === 'all-traits')?.source ?? '';

  test('becomes front matter, figures, pull-quotes and headings', async () => {
    const { article } = await (await importFolder()).take('t.txt', source);
    for (const part of [
      'headline: The river that two ministries share and neither measures\n',
      'published: 2025-10-16\n',
      'kind: pending\n',
      'authors: pending\n',
      'topics: pending\n',
      '  image: pending\n',
      '  credit: Mira Halloran/AFP\n  taken: 2025-09-12\n',
      'draft: true\n---\n',
      ':::pull-quote\nWhat it does not say is how the flow is to be known\n:::\n',
      ':::pull-quote{edited}\nThree meetings spent on who may stand on a wall and watch a wheel go round\n:::\n',
      ':::figure{image=pending credit=Anadolu taken=2025-10-03}\nBeet farmers at a meeting in Hadrin on 3 October 2025, two days before the talks broke up\n:::\n',
      '\n## What a gauge would cost {#gauge-cost}\n',
    ]) {
      expect(article).toContain(part);
    }
    expect(article.match(/The river that two ministries/g)).toHaveLength(1);
    expect(article).not.toMatch(/Subscribe|Related|min read|Tags:/);
  });

  test('is told of line by line', async () => {
    const { summary } = await (await importFolder()).take('t.txt', source);
    expect(summary).toContain('Read as plain text, UTF-8, English.');
    expect(summary).toContain(
      '12 paragraphs, 3 headings, 2 pull-quotes, 3 figures (3 without a file).',
    );
    expect(summary).toContain('  line 17: 6 min read\n');
    expect(summary).toContain('  line 43: Read more: The sugar mill that outlived its town\n');
    expect(summary).toContain('Not in the text, so pending: kind, authors, topics, lead.image');
  });
});

describe('what the text says of itself fills the front matter', () => {
  test('an author who has a file', async () => {
    const { article } = await (
      await importFolder()
    ).take('t.txt', textOf(paragraph(1), paragraph(2)));
    expect(article).toContain('authors: [ana]\n');
    expect(article).not.toContain('check:');
  });

  test('but one who has none is left to the editor', async () => {
    const source = textOf(paragraph(1), paragraph(2)).replace(
      'Ana Marković',
      'Ana Marković and Bob Draftsman',
    );
    const { article, errors } = await (await importFolder()).take('t.txt', source);
    expect(article).toContain('authors: pending\n');
    expect(article).toContain(
      '<!-- check: the text is signed “By Ana Marković and Bob Draftsman”.',
    );
    expect(errors).toEqual([]);
  });

  test('a picture from the archive, with its day', async () => {
    const { text } = await (
      await importFolder()
    ).take(
      't.txt',
      textOf(paragraph(1), 'File: The quay before the war, 3 May 2009', 'AFP', paragraph(2)),
    );
    expect(text).toContain(
      ':::figure{image=pending credit=AFP taken=2009-05-03 file-photo}\nFile: The quay before the war, 3 May 2009\n:::',
    );
  });
});

describe('what was doubtful is marked in the text and told with its line', () => {
  test.each([
    {
      name: 'a credit without a caption',
      lines: [long(1), 'AFP', long(5)],
      comment: '<!-- check: taken for a credit: “AFP”. No caption stands beside it. -->',
      told: 'line 9: taken for a credit. No caption stands beside it. (AFP)',
    },
    {
      name: 'two headings in a row',
      lines: [paragraph(1), 'The pier', 'The mole', paragraph(2)],
      comment:
        '<!-- check: taken for a heading. No text follows it at once. -->\n\n## The pier {#pier}',
      told: 'line 9: taken for a heading. No text follows it at once. (The pier)',
    },
    {
      name: 'a long line without stop',
      lines: [
        paragraph(1),
        'The old harbour office with its tower, seen from the water at noon',
        paragraph(2),
      ],
      comment:
        '<!-- check: taken for a paragraph. It has no full stop: paragraph, heading or caption? -->',
      told: 'line 9: taken for a paragraph. It has no full stop',
    },
    {
      name: 'what stood among titles of other articles',
      lines: [paragraph(1), 'Related articles', 'Why piers are long', 'The mole', paragraph(2)],
      comment:
        '<!-- check: left out: “The mole”. It follows titles of other articles, but could be a heading. -->',
      told: 'line 13: left out. It follows titles of other articles, but could be a heading. (The mole)',
    },
  ])('$name is marked in the text and told with its line', async ({ lines, comment, told }) => {
    const { text, summary, errors } = await (await importFolder()).take('t.txt', textOf(...lines));
    expect(text).toContain(comment);
    expect(summary).toContain(told);
    expect(errors).toEqual([]);
  });
});

describe('signs that mean something in Markdown stay signs', () => {
  test.each([
    '<script>alert(1)</script> stood in the sentence, and <b>nothing</b> came of it.',
    '# of ships in the harbour: seven, as it was in the year before.',
    'The signs * and _ are signs, as `code` is, and 2*3*4 is 24; snake_case_words too.',
    '> is greater than, and | parts, and ~~nothing~~ is struck out.',
    ':::figure is no figure here, nor is :::pull-quote one.',
    'A mark[^1] without its note, a [link](javascript:alert(1)) that is none.',
    '[ref]: https://example.org is the form of a definition.',
    '&copy; and &lt; are written out, {#braces} too.',
    'At 12:30 Reuters:Paris wrote of 3:1, and of C:\\harbour.',
    '=== is what stood there, and --- was under it, and +++ as well.',
    '    Spaces at the beginning make no code of a paragraph.',
    '![alt](x.png) would be an image, and <!-- this --> a comment.',
    'See https://example.org/a_b_c, www.example.org or ana@example.org for more.',
  ])('the signs stay signs in: %s', async (line) => {
    const { text, errors, imported } = await (
      await importFolder()
    ).take('t.txt', textOf(paragraph(1), line, paragraph(2)));
    expect(errors).toEqual([]);
    const kept = imported.lines.filter(({ kind }) => kind === 'paragraph');
    expect(kept).toHaveLength(3);
    expect(text).not.toMatch(/^<(?!!--)|[^\\]<(?:script|b)>/m);
  });

  test('an address that runs on into one ends before it, and has no backslash', async () => {
    const line = 'See https://example.org/a<b>nothing</b> and www.example.org<i>too</i> for more.';
    const { text, errors } = await (
      await importFolder()
    ).take('t.txt', textOf(paragraph(1), line, paragraph(2)));
    expect(errors).toEqual([]);
    expect(text).toContain(
      'See https://example.org/a \\<b>nothing\\</b> and www.example.org \\<i>',
    );
  });
});
