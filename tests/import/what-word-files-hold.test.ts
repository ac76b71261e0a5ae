import { expect, test } from 'vitest';
import { word, wordFile } from '../support/word-file.ts';
import { first, last } from './around-a-piece.ts';
import { importFolder, type Outcome } from './import-folder.ts';

const { paragraph, run } = word;

/** What becomes of a piece of a Word file between two paragraphs, in its article. */
async function ofWord(pieces: string[], notes: string[] = []): Promise<Outcome> {
  const body = [
    paragraph('Ports of two coasts', 'Title'),
    paragraph(first),
    ...pieces,
    paragraph(last),
  ];
  return (await importFolder()).take('a.docx', await wordFile({ body, notes }));
}

test.each([
  [
    'hidden text',
    [
      paragraph(
        `${run('It was built in 1911')}${word.hidden(' (ask the lawyer)')}${run(', and widened later.')}`,
      ),
    ],
    'It was built in 1911, and widened later.',
  ],
  [
    'small capitals',
    [
      paragraph(
        `${run('The ')}${word.smallCapitals('unesco')}${run(' came to see the ')}${word.smallCapitals('Port')}${run(' that was built in 1911.')}`,
      ),
    ],
    'The UNESCO came to see the Port that',
  ],
  [
    'a drop cap',
    [
      word.dropCap('T'),
      paragraph('he second paragraph begins with a letter in a frame, as those of magazines do.'),
    ],
    '\nThe second paragraph begins',
  ],
  [
    'an equation',
    [
      paragraph(
        `${run('The depth is ')}${word.equation('d=12')}${run(' metres at the quay, as it has been.')}`,
      ),
    ],
    'The depth is d=12 metres',
  ],
  [
    'raised digits',
    [
      paragraph(
        `${run('It moved 5 × 10')}${word.raised('6')}${run(' tons a year, more than others.')}`,
      ),
    ],
    '5 × 10⁶ tons',
  ],
  [
    'what styles hide, raise and write small',
    [
      paragraph(
        `${run('The ')}${word.inStyle('unesco', 'Small')}${run(' moved 5 × 10')}${word.inStyle('6', 'High')}${word.inStyle(' (ask the lawyer)', 'Hidden')}${run(' or 10')}${word.lifted('7')}${run(' tons a year.')}`,
      ),
      paragraph('The lawyer has not seen it.', 'HiddenText'),
    ],
    'The UNESCO moved 5 × 10⁶ or 10⁷ tons a year.',
  ],
  [
    'words on both sides of a new page',
    [paragraph(`${run('It was built in 1911.')}${word.newPage}${run('It was widened later.')}`)],
    'It was built in 1911.\n\nIt was widened later.',
  ],
  [
    'a table whose cells are set as headings',
    [
      word.table([
        [paragraph('Port', 'Heading2'), paragraph('Year', 'Heading2')],
        ['North', '1911'],
      ]),
    ],
    '| Port  | Year |',
  ],
  [
    'a table within a table',
    [
      word.table([
        [
          'Port',
          word.table([
            ['Quays', 'one'],
            ['Cranes', 'two'],
          ]),
        ],
        ['Road', 'Coastal'],
      ]),
    ],
    '| Port | Quays one Cranes two |',
  ],
  [
    'a text in one table',
    [
      word.table([
        [
          `${paragraph('A quay', 'Heading2')}${paragraph('The quay is older than the town that has it.')}`,
        ],
      ]),
    ],
    '\n\nThe quay is older',
  ],
])('of a Word file, %s', async (_, pieces, kept) => {
  const { text, errors } = await ofWord(pieces);
  expect(text).toContain(kept);
  expect(text).not.toMatch(/lawyer|&#x|^\| The quay/m);
  expect(errors).toEqual([]);
});

test.each(['Title', 'Subtitle', 'Caption', 'Heading2'])(
  'a note whose mark stood in a paragraph of the style %s is told',
  async (style) => {
    const marked = paragraph(`${run('A line that has a mark')}${word.noteMark(1)}`, style);
    const { text, errors } = await ofWord([marked, paragraph(last)], ['The register, page 4.']);
    expect(errors).toEqual([]);
    expect(text).toContain('The register, page 4.');
  },
);
