import { word } from '../../support/word-file.ts';

const { paragraph, run } = word;

/** A report with what its writers left in it: notes on its title, hidden words, raised figures, small capitals. */
export default {
  notes: [
    'As adopted on 3 June 2025.',
    'Without the two wells of the barracks.',
    'By our own count.',
  ],
  body: [
    paragraph('This report is laid before the members once a year and is not for sale.'),
    paragraph(`${run('The wells of the upper town')}${word.noteMark(1)}`, 'Heading1'),
    paragraph(
      `${run('What ninety wells gave in a dry year, and who drank it.')}${word.noteMark(2)}`,
      'Subtitle',
    ),
    paragraph(
      `${run('The upper town has ninety wells, of which forty were dry by August')}${word.hidden(' (check with the mayor first)')}${run(', eleven by July, and one, below the convent, never in living memory.')}`,
    ),
    paragraph(
      `${run('The catchment measures 14 km')}${word.raised('2')}${run(' and gave 2 × 10')}${word.raised('6')}${run(' litres; the ')}${word.smallCapitals('unesco')}${run(' mission of 1974 had measured twice that.')}${word.noteMark(3)}`,
    ),
    paragraph('Who drank', 'Heading2'),
    word.table([
      [paragraph('Street'), paragraph('Wells')],
      [paragraph('Tanners'), `${paragraph('Lower')}${paragraph('Upper')}`],
      [
        paragraph('Convent'),
        `${word.table([[paragraph('Summer'), paragraph('Winter')]])}${paragraph('')}`,
      ],
    ]),
    paragraph(
      'A well that is dry for three years in a row is closed, and its rope is given to the next one along the street.',
    ),
    paragraph(
      word.hidden(
        'This paragraph is a note of the secretary to herself, and nobody outside should read it.',
      ),
    ),
    paragraph('The convent was asked for its secret, and answered that it drinks little.'),
  ],
};
