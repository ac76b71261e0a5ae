import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { LineKind } from '../../src/import/line.ts';
import { linesOf } from '../../src/import/lines-of.ts';
import { readPlainText } from '../../src/import/readers/plain-text.ts';
import { recognise } from '../../src/import/shape/recognise.ts';
import { word, wordFile } from '../support/word-file.ts';
import { importFolder } from './import-folder.ts';

/** What each line of a plain text is taken for, and the doubt about it. */
function made(...lines: string[]): { kind: LineKind | undefined; doubt: string | undefined }[] {
  const read = linesOf(readPlainText(lines.join('\n\n')));
  recognise(read);
  return read.map(({ kind, doubt }) => ({ kind, doubt }));
}

const kinds = (...lines: string[]): (LineKind | undefined)[] =>
  made(...lines).map(({ kind }) => kind);

const headline = 'Harbour reopens after three years';

const prose = [
  'The harbour of the northern town was opened again on Friday, three years after a storm had broken its mole in two places.',
  'The first ship to enter was a coaster with timber, whose captain was given a bottle by the mayor and a bill by the office.',
  'Some 500 people live in the town, which has no railway and one road, and which is cut off for a week in most winters.',
];

describe('an agency’s name makes no figure', () => {
  test.each(['AFP', 'Reuters', '(AP)', '[AFP]', 'Agence France-Presse', 'رويترز'])(
    'below a text: %s',
    (agency) => {
      expect(kinds(headline, ...prose, agency)).toEqual([
        'headline',
        'paragraph',
        'paragraph',
        'paragraph',
        'furniture',
      ]);
    },
  );

  test.each(['(AFP)', 'AFP', '[Reuters]', '(dpa)', '- Reuters', '/AFP/'])(
    'behind the last stop: %s',
    (agency) => {
      const [first = '', second = '', last = ''] = prose;
      const told = made(headline, first, `${second} ${agency}`, `${last} ${agency}`);
      expect(told.map(({ kind }) => kind)).toEqual([
        'headline',
        'paragraph',
        'paragraph',
        'paragraph',
      ]);
    },
  );

  test('at the end of a sentence that lost its stop', () => {
    const last =
      'The money had been found in a budget that was closed in March, said Agence France-Presse';
    expect(kinds(headline, ...prose, last).at(-1)).toBe('paragraph');
    expect(kinds(headline, last, ...prose)[1]).not.toBe('caption');
  });

  test('in the midst of a text, whose paragraphs are no captions; it is told', () => {
    const [first = '', second = '', third = ''] = prose;
    const told = made(headline, first, second, 'Getty Images', third);
    expect(told.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'credit',
      'paragraph',
    ]);
    expect(told[3]?.doubt).toBe('No caption stands beside it.');
  });
});

describe('a sentence that names its source before its stop', () => {
  const [first = '', second = '', third = ''] = prose;

  test.each([
    'The harbour was opened again for all ships (Ada Brandt/AFP).',
    'Two ships came in before noon [Ada Brandt/Reuters].',
  ])('is text: %s', (sentence) => {
    expect(kinds(headline, first, sentence, second, third)[2]).toBe('paragraph');
    expect(kinds(headline, first, second, sentence).at(-1)).toBe('paragraph');
  });

  test.each([
    'A coaster at the mended mole, 2 May 2025 (Ada Brandt/AFP).',
    'The mole is seen from the hill above the town (Ada Brandt/AFP).',
    'The mended mole of the northern town (Ada Brandt/AFP)',
  ])('is a caption where something else speaks for it: %s', (caption) => {
    expect(kinds(headline, first, caption, second, third)[2]).toBe('caption');
  });
});

describe('a figure that stands twice goes whole', () => {
  const caption = 'A coaster at the mended mole, 2 May 2025';
  const plainCaption = 'The mole of the northern town. Its lamp is new.';

  test.each([
    [
      'caption and credit, then credit and caption',
      caption,
      [caption, 'Ada Brandt/AFP'],
      ['Ada Brandt/AFP', caption],
    ],
    ['caption and credit twice', caption, [caption, 'Ada Brandt/AFP'], [caption, 'Ada Brandt/AFP']],
    [
      'credit and caption twice',
      plainCaption,
      ['Photo: Ada Brandt', plainCaption],
      ['Photo: Ada Brandt', plainCaption],
    ],
    [
      'in one line, then in two',
      caption,
      [`${caption} [Ada Brandt/AFP]`],
      ['Ada Brandt/AFP', caption],
    ],
    [
      'with a caption as short as a refrain',
      'The mole on Friday.',
      ['The mole on Friday.', 'Photo: Ada Brandt/AFP'],
      ['The mole on Friday.', 'Photo: Ada Brandt/AFP'],
    ],
  ])('a figure goes whole that stands twice, %s', (_, words, first, again) => {
    const told = kinds(
      headline,
      ...first,
      prose[0] ?? '',
      ...again,
      prose[1] ?? '',
      prose[2] ?? '',
    );
    const from = 1 + first.length;
    expect(told.slice(from)).toEqual(['paragraph', 'repeat', 'repeat', 'paragraph', 'paragraph']);
    expect(told.slice(1, from)).toContain('caption');
    expect(words).not.toBe('');
  });
});

test('a caption that comes again with its credit in the same line is not the headline', () => {
  const figure = 'The harbour seen from the mole on Friday. Photo: Ada Brandt/AFP';
  const [first = '', second = '', third = ''] = prose;
  const told = kinds(headline, figure, first, second, figure, third);
  expect(told).toEqual(['headline', 'caption', 'paragraph', 'paragraph', 'repeat', 'paragraph']);
});

test('a short question that somebody asks in a sentence is no heading', () => {
  const [first = '', second = '', third = ''] = prose;
  for (const asked of [
    'Der Bürgermeister fragte: „Wer vergisst uns?“',
    'The mayor asked: "Who will forget us?"',
  ])
    expect(kinds(headline, first, asked, second, third)[2]).toBe('paragraph');
});

describe('a quotation ends a sentence in every language', () => {
  test.each([
    '„Niemand wird uns je wieder vergessen.“',
    '»Niemand wird uns je wieder vergessen.«',
    '‚Niemand wird uns je wieder vergessen.‘',
    '"Nobody will ever forget us again."',
    '“Nobody will ever forget us again.”',
    '« Personne ne nous oubliera plus jamais. »',
    '„Nikt o nas już nie zapomni.”',
    '”Ingen kommer att glömma oss igen.”',
    '「誰も忘れない。」',
    '«لن ينسانا أحد بعد اليوم.»',
  ])('the quotation %s ends a sentence', (quotation) => {
    const line = `Ships of nine nations came in the first summer, and the mayor said at that time: ${quotation}`;
    const [, , told] = made(headline, prose[0] ?? '', line, prose[1] ?? '');
    expect(told).toEqual({ kind: 'paragraph', doubt: undefined });
  });

  test('and without its stop the line stays a paragraph, which is told', () => {
    const line =
      'In a year that makes, as the mayor reckons, some twelve thousand for “the love of order”';
    expect(made(headline, prose[0] ?? '', line, prose[1] ?? '')[2]).toEqual({
      kind: 'paragraph',
      doubt: 'It has no full stop: paragraph, heading or caption?',
    });
  });
});

test.each([
  'font change',
  'Text size',
  'Increase text size',
  'change font',
  'A- A A+',
  'حجم الخط',
  'تكبير الخط',
])('a last line such as “%s” is furniture', (line) => {
  expect(kinds(headline, ...prose, line).at(-1)).toBe('furniture');
});

const picture = await sharp({
  create: { width: 400, height: 300, channels: 3, background: '#8a1c1c' },
})
  .png()
  .toBuffer();

describe('a picture without a caption takes no paragraph', () => {
  const { paragraph } = word;
  const lines = prose.map((line) => paragraph(line));

  test.each([
    ['in the midst', [lines[0], word.paragraph(word.picture(1, 'Two cranes')), lines[1], lines[2]]],
    ['at the end', [...lines, word.paragraph(word.picture(1, 'Two cranes'))]],
    ['at the beginning', [word.paragraph(word.picture(1, 'Two cranes')), ...lines]],
  ])('a picture %s takes no paragraph for its caption', async (_, body) => {
    const bytes = await wordFile({
      pictures: [picture],
      body: [paragraph(headline, 'Title'), ...body.map(String)],
    });
    const { text, article, errors } = await (await importFolder()).take('a.docx', bytes);
    expect(errors).toEqual([]);
    for (const line of prose) expect(text).toContain(`\n${line}\n`.trimStart());
    expect(article).toContain('standfirst: pending');
    expect(text).toContain(
      'a picture stood here and has no caption. It shows “Two cranes”. Its file is ./picture-1.png: make a figure of it, or delete the file.',
    );
  });

  test('nor a line that could be its caption as well as a heading', async () => {
    const bytes = await wordFile({
      pictures: [picture],
      body: [
        paragraph(headline, 'Title'),
        lines[0] ?? '',
        paragraph(word.picture(1)),
        paragraph('The mole, seen from the road'),
        lines[1] ?? '',
      ],
    });
    const { text } = await (await importFolder()).take('a.docx', bytes);
    expect(text).toContain(
      '<!-- check: taken for a paragraph. It stands below a picture and could be its caption. -->\n\nThe mole, seen from the road\n',
    );
  });
});
