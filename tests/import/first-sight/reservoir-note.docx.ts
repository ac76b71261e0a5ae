import { word } from '../../support/word-file.ts';

const { paragraph, run } = word;

/** A research note that stands in one layout table: an equation, raised digits, a table of figures within, notes, lists typed by hand. */
export default {
  notes: ['Readings of the dam keeper, 1998 to 2024.', 'See the annex of the 2019 report.'],
  body: [
    word.table([
      [
        [
          paragraph('RESEARCH NOTE'),
          paragraph('Why the Halden reservoir is smaller than its map', 'Heading1'),
          paragraph('Dr Agnes Thorvald, Centre for Inland Waters'),
          paragraph('November 2024'),
          paragraph(
            `${run('On the map the Halden reservoir covers 31 km')}${word.raised('2')}${run(' and holds 4.2 × 10')}${word.raised('8')}${run(' cubic metres of water. Neither figure has been right since 2003, and the town that drinks from it has grown by a third in the meantime.')}${word.noteMark(1)}`,
          ),
          paragraph(
            'We have measured the bed from a boat on nineteen days. What follows is a summary for those who have to decide on next year’s budget and have not asked for the whole of it.',
          ),
          paragraph('What we found', 'Heading2'),
          paragraph(
            `${run('The reservoir loses depth where the two rivers enter it. If the silt that arrives in a year is called s and the share that the sluices let through is called k, then the loss is given by ')}${word.equation('L=s(1−k)')}${run(', and k has not been above 0.2 since the lower sluice was welded shut.')}`,
          ),
          word.table([
            ['Reach', 'Depth on the map (m)', 'Depth found (m)'],
            ['Upper arm', '18', '7'],
            ['Lower arm', '24', '15'],
            ['At the dam', '41', '40'],
          ]),
          paragraph(
            `${run('At the present rate the upper arm will be dry land in 2041. There is some comfort in the figure for the dam: the water that is still there is deep, cold and clean.')}${word.noteMark(2)}`,
          ),
          paragraph('What can be done', 'Heading2'),
          paragraph('We see three ways to slow the loss, from the cheapest to the dearest:'),
          paragraph('1. Open the lower sluice for two weeks in each spring.'),
          paragraph('2. Pay farmers on the upper river to leave a strip of grass along the bank.'),
          paragraph('3. Dredge the upper arm, and sell the silt to them.'),
          paragraph(
            '“You cannot argue with mud,” says Torben Aas, who has kept the dam for thirty years and welded the sluice himself, on orders. “But you can leave a door open for it.”',
          ),
          paragraph(
            'The first of these ways costs nothing but water, of which there is enough in spring. It needs a signature. The office that would have to give it was closed in 2011, and its stamp is kept in a museum.',
          ),
        ].join(''),
      ],
    ]),
  ],
};
