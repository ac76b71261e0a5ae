import { word } from '../../support/word-file.ts';

const { paragraph } = word;

/** A text that was laid out in one table of one cell, as letters to members are. */
export default {
  body: [
    word.table([
      [
        [
          paragraph('A bridge for the length of a fair', 'Heading1'),
          paragraph(
            'For three days a year the two halves of Tamsin are one town. On the fourth the bridge is taken away again, plank by plank, and carried to the barn of the toll keeper.',
          ),
          paragraph(
            'The planks are numbered, and so are the families that carry them. A plank may be left to a daughter, sold or lent, but it may not be painted, and nobody remembers why.',
          ),
          paragraph('Why it is not left standing', 'Heading2'),
          paragraph(
            'A bridge that stood would have to be insured, says the toll keeper, and a bridge that is insured must be closed when it rains, which it does on the other three hundred and sixty-two days.',
          ),
          paragraph(
            '“Twice we left it up, in 1919 and 1946, and each time they came over and stayed,” says her mother.',
          ),
        ].join(''),
      ],
    ]),
  ],
};
