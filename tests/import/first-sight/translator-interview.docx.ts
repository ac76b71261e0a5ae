import { word } from '../../support/word-file.ts';

const { paragraph, run, bold } = word;

/** An interview: questions in bold, a quotation in its style, a bold heading that ends in a break, a picture with its caption below. */
export default {
  pictures: 1,
  notes: ['“The Salt Year”, chapter 4.'],
  body: [
    paragraph('‘A footnote is where a translator gives up’', 'Title'),
    paragraph(
      'Yuna Havel has put nine novels into a language that has no word for “sea”. She explains how it is done, and what she leaves out.',
    ),
    paragraph('An interview by Marcus Oyelaran'),
    paragraph(word.picture(1, 'A woman at a desk with two open books')),
    paragraph('Yuna Havel at home in Brenn. PHOTO: LENA FITCH'),
    paragraph(
      'The flat is on the fifth floor, and there are books on each step of the stairs, so that one arrives a little better informed. Havel makes tea. She is small and quick, and she answers most questions before they have been put.',
    ),
    paragraph(bold('Your language has no word for the sea. What do you write?')),
    paragraph(
      `${run('It depends on who is looking at it. For a fisherman I write “the work”. For a child I write “the end”. In the last book there was a sailor who hated it, and I wrote “that”.')}${word.noteMark(1)}`,
    ),
    paragraph(bold('Did the author mind?')),
    paragraph(
      'He wrote back to ask whether he could have it for the original. I said no. One of us should keep to the text.',
    ),
    paragraph(bold('You are known for never using footnotes.')),
    paragraph(
      'A footnote is where a translator gives up. I have given up twice, and both times I was paid by the page.',
    ),
    paragraph(
      'A book in two languages is a house with two doors, and the translator is the draught.',
      'Quote',
    ),
    paragraph(
      `${bold('On being paid', true)}${run('A page of prose is paid in Brenn with eleven marks, a page of verse with nine, on the ground that there is less on it. Havel lives on the manuals of a maker of dishwashers, which she has put into four languages, and of which she speaks with respect.')}`,
    ),
    paragraph(bold('Is a manual harder than a novel?')),
    paragraph(
      'Of course it is. If I get a novel wrong, somebody in Brenn is sad for a different reason. If I get the manual wrong, there is water on the floor.',
    ),
    paragraph(bold('What are you working on now?')),
    paragraph(
      'On a poem of eight lines. I have had it since 2017. Six of the lines are finished, but they are not the right six, and my publisher has begun to send flowers.',
    ),
    paragraph(
      'This conversation has been edited for length. Ms Havel read it before publication and took out one adjective.',
    ),
  ],
};
