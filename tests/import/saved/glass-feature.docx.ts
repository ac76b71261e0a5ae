import { word } from '../../support/word-file.ts';

const { paragraph, run } = word;

/** A feature as a desk passes it on: a drop cap, pictures with and without captions, a bold line that ends in a break. */
export default {
  pictures: 3,
  notes: ['The furnace was lit in 1897.'],
  body: [
    paragraph('The glass that remembers heat', 'Title'),
    paragraph('By Ruta Vilnis'),
    word.dropCap('A'),
    paragraph(
      't the works in Olde the furnace has not been cold since 1897, and the men who feed it speak of it as of a relative who must not be woken, and must on no account be left alone.',
    ),
    paragraph(word.picture(1, 'A furnace door with light around it')),
    paragraph(
      'Every pane has a year in it. The oldest hand, who is deaf, can tell the year by running a thumb along the edge, and he has been wrong once, in the presence of an insurer.',
    ),
    paragraph(word.picture(2, 'A thumb on an edge of glass')),
    paragraph(
      `${run('Juris Kalns tells a pane of 1931 by its edge. Ruta Vilnis/EPA')}${word.noteMark(1)}`,
      'Caption',
    ),
    paragraph(
      `${word.bold('What heat leaves behind', true)}${run('Glass that was cooled too fast keeps the fright of it, and breaks years later, at night, without a hand upon it.')}`,
    ),
    paragraph(
      'Nobody at the works could say how many panes of the town hall were made in the fast years; the books of that time were used to light the furnace when the coal was wet.',
    ),
    paragraph(word.picture(3, 'The town hall at dusk')),
    paragraph(
      'The council has counted instead. It found two thousand two hundred panes, and has insured them all.',
    ),
    paragraph('Today a pane breaks about once a month.'),
  ],
};
