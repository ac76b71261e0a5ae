import { word } from '../../support/word-file.ts';

const { paragraph, run, bold } = word;

/** A feature without a single style: its headline, headings and a pull-quote are bold, its first letter hangs, its captions are plain. */
export default {
  pictures: 2,
  body: [
    paragraph(bold('The dogs of Gannet Rock draw a pension')),
    paragraph(
      'They were bought to bark at fog. The fog signal has been mended, and nobody has told the dogs',
    ),
    paragraph('Words by Ines Calder | Pictures by Rob Steyn'),
    word.dropCap('T'),
    paragraph(
      'he dogs are called Port and Starboard, and they are the third pair of that name. Each morning at six the keeper lets them out on the gallery of the light, where they sit with their backs to one another and look at the sea, as they were taught.',
    ),
    paragraph(
      `${run('They are on the books of the ')}${word.smallCapitals('northern lights board')}${run(' as signalling equipment. The entry is from 1957, when the horn at Gannet Rock failed for the second winter in a row, and a keeper wrote to say that his spaniel heard ships before he did.')}`,
    ),
    paragraph(word.picture(1, 'Two dogs on an iron gallery above the sea')),
    paragraph(
      'Port, left, and Starboard on the gallery of the light on 4 April 2025. Rob Steyn/Reuters',
    ),
    paragraph(bold('A bark that carries')),
    paragraph(
      'The board sent an inspector. He rowed out into a bank of fog with a stop-watch, and found that a dog of fourteen kilograms can be heard at six hundred metres, which was a hundred more than could be said of the bell.',
    ),
    paragraph(
      `${bold('“We never trained them,” ')}${run('says Maud Ferris, who was born at the light and keeps it now. “You only have to not tell them to stop.”')}`,
    ),
    paragraph(
      'A new horn came in 1974. It works with compressed air, and may be heard in two counties. But the order that stops the feed for the dogs was sent to Garnet Rock, which has no light, and was returned from there as not understood.',
    ),
    paragraph(bold('Fourteen shillings a week')),
    paragraph(
      'So the money still comes. It was fourteen shillings and is now ninety-one pence, since nobody may raise it and nobody may take it away. For a pair of spaniels it lasts, by the reckoning of the keeper, until Tuesday.',
    ),
    paragraph(word.picture(2, 'A page of a ledger with two columns')),
    paragraph(
      'The page of the ledger on which dogs and lamp oil share a column. Rob Steyn/Reuters',
    ),
    paragraph(
      'In March a young man of the board came out with the supply boat, to look at what is still needed. He stayed the night. Towards morning the fog came up, and he was woken by the dogs some minutes before the horn had gone off by itself.',
    ),
    paragraph(
      'His report is nine pages long. The dogs stand on the last of them, in a list of things that need no repair.',
    ),
    paragraph('Ines Calder is the author of “Small Stations”.'),
  ],
};
