import { word } from '../../support/word-file.ts';

const { paragraph, run } = word;

/** A brief as an office passes it on: hidden remarks, a table in a table, notes, headings by style, captions below. */
export default {
  pictures: 2,
  notes: [
    'Households, not persons.',
    'The form of 1991 asked for “head of the house”.',
    'Interview in Oster, 9 February 2025.',
  ],
  body: [
    paragraph('The street that was counted twice', 'Title'),
    paragraph(
      'How one row of houses came to stand in two districts, and what each of them pays for it',
      'Subtitle',
    ),
    paragraph('Text: Jonna Reik, Photos: Paul Ansgar'),
    paragraph('Oster, 3 March 2025'),
    paragraph(
      `${run('Tanner Row has sixty-two houses, and in the census of last year it had a hundred and twenty-four. Both districts that meet along its gutter had counted it whole, and each of them had been paid for it.')}${word.noteMark(1)}${word.hidden(' Ask legal before this goes out.')}`,
    ),
    paragraph(
      'The mistake is worth about nine hundred crowns a house. It was found by a postman, who had read in the paper how many people lived on his round, and who had laughed until he had to sit down.',
    ),
    paragraph(word.picture(1, 'A row of narrow brick houses on a wet street')),
    paragraph('Tanner Row, seen from the western end. Photo: Paul Ansgar', 'Caption'),
    paragraph('Where the border runs', 'Heading1'),
    paragraph(
      `${run('Until 1991 the border was the middle of the road. Then the road was moved by four metres, to make room for a tram that was never built, and the border stayed where the road had been.')}${word.noteMark(2)} ${run(' It now runs through thirty-one kitchens.')}`,
    ),
    paragraph(
      '“I cook in the north and I eat in the south,” says Berit Lohm of number 17, who has written to both districts about her drains. “Neither of them has a drain on its map.”',
    ),
    paragraph('What each district says', 'Heading2'),
    word.table([
      ['District', 'Houses', 'Paid for'],
      [
        'North',
        '62',
        word.table([
          ['2023', '2024'],
          ['31', '62'],
        ]) + paragraph(''),
      ],
      ['South', '62', paragraph('All of them') + paragraph('Since 2019')],
    ]),
    paragraph(
      'Neither will give the money back. The north points out that the houses have their doors on its side. The south says that a house is where it is warm, and that all of the chimneys are its own.',
    ),
    paragraph(word.hidden('DRAFT 4, not for quotation, see the remarks of the deputy.')),
    paragraph(word.picture(2, 'A kitchen with a line of chalk on the floor')),
    paragraph('Berit Lohm has drawn the border where the surveyor showed her.', 'Caption'),
    paragraph('What may happen now', 'Heading1'),
    paragraph(
      `${run('The ministry has three choices. It may count again, which costs more than the mistake; it may move the border back into the road; or it may do nothing until the next census, in 2034.')}${word.noteMark(3)}`,
    ),
    paragraph(
      'An official who has worked on it since May thinks that the third is the likeliest. He asked for his name to be left out, and then, on the way to the door, whether there was a house to let.',
    ),
  ],
};
