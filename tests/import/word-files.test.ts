import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { word, wordFile } from '../support/word-file.ts';
import { importFolder } from './import-folder.ts';

const picture = await sharp({
  create: { width: 400, height: 300, channels: 3, background: '#8a1c1c' },
})
  .png()
  .toBuffer();

const { paragraph, run } = word;

describe('a Word file with styles', () => {
  test('gives headline, standfirst, headings, lists of cells, notes and pictures', async () => {
    const bytes = await wordFile({
      pictures: [picture, picture],
      notes: ['The register, page 4.'],
      body: [
        paragraph('The well at Ansa', 'Title'),
        paragraph('What a village found when it looked.', 'Subtitle'),
        paragraph(word.picture(1, 'A stone well with a lid')),
        paragraph('The well on 3 October 2025. Mira Halloran/AFP', 'Caption'),
        paragraph(
          `${run('The well was drained “in part”, because it leaked.')}${word.noteMark(1)}`,
        ),
        paragraph('A second well', 'Heading1'),
        paragraph('It was older, and full to the brim.'),
        word.table([
          ['Well', 'Depth'],
          ['Upper', '11 m'],
        ]),
        paragraph('The end', 'Heading2'),
        paragraph(word.picture(2)),
        paragraph('A rope, seen from below', 'Caption'),
        paragraph('Nobody has drunk from it.'),
      ],
    });
    const { article, text, files, errors, summary } = await (
      await importFolder()
    ).take('a.docx', bytes);
    expect(errors).toEqual([]);
    expect(article).toContain(
      [
        'lead:',
        '  image: ./picture-1.png',
        '  alt: A stone well with a lid',
        '  caption: The well on 3 October 2025.',
        '  credit: Mira Halloran/AFP',
        '  taken: 2025-10-03',
      ].join('\n'),
    );
    expect(article).toContain(
      'headline: The well at Ansa\nstandfirst: What a village found when it looked.\n',
    );
    expect(text).toBe(`The well was drained “in part”, because it leaked.[^footnote-1]

## A second well {#second-well}

It was older, and full to the brim.

| Well  | Depth |
| ----- | ----- |
| Upper | 11 m  |

### The end {#end}

<!-- check: the picture is ./picture-2.png. Write what it shows, ![what it shows](./picture-2.png), in place of image=pending. -->

:::figure{image=pending credit=pending}
A rope, seen from below
:::

Nobody has drunk from it.

[^footnote-1]: The register, page 4.
`);
    expect(files.sort()).toEqual(['en.md', 'picture-1.png', 'picture-2.png']);
    expect(summary).toContain('Read as Word, English.');
  });
});

test('a Word file without styles is read by its shape, as plain text is', async () => {
  const lines = [
    'The well at Ansa is full again',
    'Engineers drained a village well to find a leak, and found a second one.',
    'The well at Ansa on 3 October 2025',
    'Mira Halloran/AFP',
    'The well was drained in September, because it leaked. The water was carried in buckets to the trough.',
    'A second well',
    'On the third day a boy found a wall, and behind the wall another well, older than the first.',
    'Behind the wall another well, older than the first',
    'Nobody has drunk from it. The council will vote on 12 November.',
  ];
  const bytes = await wordFile({ body: lines.map((line) => paragraph(line)) });
  const { imported, text, errors } = await (await importFolder()).take('bare.docx', bytes);
  expect(imported.lines.map(({ kind }) => kind)).toEqual([
    'headline',
    'standfirst',
    'caption',
    'credit',
    'paragraph',
    'heading',
    'paragraph',
    'pull-quote',
    'paragraph',
  ]);
  expect(text).toContain(':::pull-quote\nBehind the wall another well, older than the first\n:::');
  expect(errors).toEqual([]);
});

test('of tracked changes insertions are taken and deletions dropped; comments stay behind, and both is said', async () => {
  const changed = `${run('The well was drained in ')}${word.deleted('August')}${word.inserted('September')}${run(', because it leaked.')}`;
  const bytes = await wordFile({
    comment: 'Is this so?',
    body: [
      paragraph('The well at Ansa'),
      paragraph(changed),
      paragraph('Nobody has drunk from it.'),
    ],
  });
  const { text, summary, errors } = await (await importFolder()).take('changes.docx', bytes);
  expect(text).toContain('The well was drained in September, because it leaked.');
  expect(text).not.toMatch(/August|Is this so/);
  expect(summary).toContain(
    'The file has tracked changes: insertions were taken as accepted, deletions left out.\nComments in the margin were left out.',
  );
  expect(errors).toEqual([]);
});

test('a picture without a caption is kept as a file, and the text says where it stood', async () => {
  const bytes = await wordFile({
    pictures: [picture],
    body: [
      paragraph('The well at Ansa'),
      paragraph('The well was drained in September. It leaked, and nobody knew since when.'),
      paragraph(word.picture(1, 'A bucket')),
      paragraph(
        '“It is the same water,” said the mayor. He had measured it twice, and was sure of it.',
      ),
    ],
  });
  const { text, files, errors } = await (await importFolder()).take('a.docx', bytes);
  expect(text).toContain(
    '<!-- check: a picture stood here and has no caption. It shows “A bucket”. Its file is ./picture-1.png: make a figure of it, or delete the file. -->',
  );
  expect(files).toContain('picture-1.png');
  expect(errors).toEqual([]);
});

test('what stands between headline and picture stays text, and is doubtful', async () => {
  const bytes = await wordFile({
    pictures: [picture],
    body: [
      paragraph('The well at Ansa', 'Title'),
      paragraph('The well was drained in September, because it leaked.'),
      paragraph(word.picture(1, 'A well')),
      paragraph('The well, seen from the road', 'Caption'),
      paragraph('“It is the same water,” said the mayor.'),
    ],
  });
  const { article, text } = await (await importFolder()).take('a.docx', bytes);
  expect(article).toContain('standfirst: pending');
  expect(text).toContain(
    '<!-- check: taken for a paragraph. It stands between headline and picture and could be the standfirst. -->\n\nThe well was drained in September',
  );
});

test('pictures of another edition are not replaced', async () => {
  const folder = await importFolder();
  const body = (headline: string) => [
    paragraph(headline, 'Title'),
    paragraph('A first paragraph that says a little.'),
    paragraph(word.picture(1, 'A well')),
    paragraph('The well, seen from the road', 'Caption'),
    paragraph('A second paragraph that says no more than the first.'),
  ];
  await folder.take('en.docx', await wordFile({ pictures: [picture], body: body('The well') }));
  const { files, text } = await folder.take(
    'ar.docx',
    await wordFile({ pictures: [picture], body: body('البئر') }),
    { language: 'ar' },
  );
  expect(files.sort()).toEqual(['ar.md', 'en.md', 'picture-1.png', 'picture-2.png']);
  expect(text).toContain('![A well](./picture-2.png)');
});
