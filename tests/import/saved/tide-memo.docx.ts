import { word } from '../../support/word-file.ts';

const { paragraph, run } = word;

/** A memorandum with equations and addresses, in which lines come again that are no pull-quotes. */
export default {
  body: [
    paragraph('How the tide tables of Carrow went wrong', 'Title'),
    paragraph(
      'The tables of Carrow were reckoned in 1931 by a schoolmaster with a slide rule, and have been copied ever since, with his name left off and his one mistake kept.',
    ),
    paragraph(
      `${run('The height at the sluice is taken as ')}${word.equation('h=2sin t')}${run(' metres, which is right at the quay and a hand too low at the sluice itself.')}`,
    ),
    paragraph('What may be had for nothing:'),
    paragraph(
      'The tables for three years are at the office on the quay. They can also be had from http://carrow.example/tides#all or by post.',
    ),
    paragraph(
      'The tables for three years are at the office on the quay. They can also be had from http://carrow.example/tides#all',
    ),
    paragraph(
      'The mistake has sunk no ship. It has wetted the feet of those who dig for worms at the sluice, and who, being asked, said that they knew, and that the fault was the moon’s.',
    ),
    paragraph('Told by the harbour pilot and by a reader of the gauge'),
    paragraph(
      'A new reckoning would cost four hundred pounds. The office has asked for it each year since 1958.',
    ),
  ],
};
