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

test.each([
  ['white', ['color w:val="FFFFFF"']],
  ['nearly white', ['color w:val="fefefe"']],
  ['white by the theme', ['color w:val="000000" w:themeColor="background1"']],
  ['white on white', ['color w:val="FFFFFF"', 'shd w:val="clear" w:fill="FFFFFF"']],
  ['hidden on the web', ['webHidden']],
  ['of one point', ['sz w:val="2"']],
  ['white by its style', ['rStyle w:val="White"']],
])('text of a Word file that is %s does not come in, and is told', async (_, properties) => {
  const unseen = word.set(' (ask the lawyer)', ...properties);
  const { text, summary } = await ofWord([
    paragraph(`${run('It was built in 1911')}${unseen}${run(', and widened later.')}`),
    word.table([
      ['Port', `<w:p>${run('North')}${unseen}</w:p>`],
      ['Road', 'Coastal'],
    ]),
  ]);
  expect(text).toContain('It was built in 1911, and widened later.');
  expect(text).not.toContain('lawyer');
  expect(summary).toContain('Pieces of hidden text that were left out: 2.');
});

test.each([
  ['a filled run', ['color w:val="FFFFFF"', 'shd w:val="clear" w:fill="1F3864"'], ''],
  ['a highlight', ['color w:val="FFFFFF"', 'highlight w:val="black"'], ''],
  ['a filled paragraph', ['color w:val="FFFFFF"'], '<w:pPr><w:shd w:fill="1F3864"/></w:pPr>'],
])('white text of a Word file on %s comes in', async (_, properties, around) => {
  const seen = word.set('It was built in 1911 and widened.', ...properties);
  const { text } = await ofWord([`<w:p>${around}${seen}</w:p>`]);
  expect(text).toContain('It was built in 1911 and widened.');
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
