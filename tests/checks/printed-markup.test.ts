import { describe } from 'vitest';
import { at, testFaults } from '../support/faults.ts';

const warnings: [text: string, says: string][] = [
  ['[[Page]]', '[[…]] makes no link here. Write [the words](../slug/en.md)'],
  ['A note^[like this].', '^[…] makes no note here. Write [^1], and a line “[^1]: …” at the end'],
  ['==marked==', '==…== marks nothing here. Take the signs out, or write *…*'],
  ['> [!NOTE]\n> Words.', '[!…] makes no box here. Write the words as a paragraph'],
  [
    'See [a page](https://a.example/a b).',
    'a link is not read as one. Write its address without spaces, a space as %20',
  ],
  ['See [a page][there].', '[…][…] makes no link here. Write [the words](address)'],
  ['##The end', 'a heading is not read as one. Write a space behind its #'],
  [
    '| a | b |\n| 1 | 2 |',
    'a table is not read as one. Write a row | - | - | below its head, with as many cells',
  ],
  [
    'Words of it {#words}',
    'an id belongs to a heading. Write it at the end of one, or take it out',
  ],
  ['It is CO~2~.', '~…~ lowers nothing here. Write the sign itself, as in CO₂'],
  ['It is 5 km^2^.', '^…^ raises nothing here. Write the sign itself, as in km²'],
];

describe('what other systems read and Longview would print is told', () => {
  testFaults([
    ...warnings.map(([text, says]) => ({
      name: text,
      change: (folder: { add: (text: string) => Promise<void> }) => folder.add(text),
      says: [at(32, `warning: ${says}`)],
    })),
    {
      name: 'and not what is escaped, or means something here',
      change: (folder) =>
        folder.add(
          '\\==a==, \\[\\[b]], CO\\~2\\~, ~~gone~~, 2^8, ~20, `^2^`.\n\n| a |\n| - |\n| 1 |',
        ),
      says: [],
    },
  ]);
});

describe('code that is not closed is told, since all below it would be code', () => {
  const says =
    'the code is not closed, and all below it would be code. Write ``` or ~~~ on a line of its own at its end, as at its beginning';
  testFaults([
    {
      name: 'no end at all',
      change: (folder) => folder.add('```js\nlet a;'),
      says: [at(32, says)],
    },
    {
      name: 'an end that is shorter than the beginning',
      change: (folder) => folder.add('````\nlet a;\n```'),
      says: [at(32, says)],
    },
    {
      name: 'and not code that is closed, in a list or set in',
      change: (folder) =>
        folder.add('- A:\n\n  ```js\n  let a;\n  ```\n\n~~~\nb\n~~~~\n\nText.\n\n    let c;'),
      says: [],
    },
  ]);
});
