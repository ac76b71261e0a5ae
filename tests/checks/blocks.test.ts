import { describe } from 'vitest';
import { textSides } from '../../src/blocks/text-side.ts';
import { at, testFaults } from '../support/faults.ts';

/** The blocks that an editor can write. */
const known = Object.entries<{ read?: unknown }>(textSides)
  .filter(([, { read }]) => read)
  .map(([name]) => name)
  .join(', ');

const figure = (attributes: string, body = '![A map](./map.svg)\n\nA map.'): string =>
  `:::figure${attributes}\n${body}\n:::`;

describe('a block that cannot be drawn', () => {
  testFaults([
    {
      name: 'unknown block',
      change: (folder) => folder.add(':::gallery\nPictures.\n:::'),
      says: [at(32, `there is no block “gallery”. The blocks are ${known}`)],
    },
    {
      name: 'one-line block',
      change: (folder) => folder.add('::pull-quote{edited}'),
      says: [
        at(
          32,
          `there is no one-line block “::pull-quote”. The blocks are ${known}, and begin with :::`,
        ),
      ],
    },
    {
      name: 'mistyped block, with a space',
      change: (folder) => folder.add(':::pull-quote {edited}\nThe end of the lease\n:::'),
      says: [
        at(
          32,
          'this line begins with ::: and is no block. Write :::name{attribute="…"} without spaces before or between',
        ),
      ],
    },
    {
      name: 'unclosed block',
      change: (folder) => folder.add(':::pull-quote\nThe end of the lease'),
      says: [at(32, 'pull-quote is not closed. Write ::: on a line of its own at its end')],
    },
    {
      name: 'block in a list',
      change: (folder) => folder.add('- :::pull-quote\n  The end of the lease\n  :::'),
      says: [at(32, 'pull-quote stands inside a list, a quotation or another block. Move it out')],
    },
    {
      name: 'block with a [label]',
      change: (folder) => folder.add(':::pull-quote[Said]\nThe end of the lease\n:::'),
      says: [
        at(32, 'pull-quote takes no [label]. Write the words below it'),
        at(
          32,
          'the words of the pull-quote do not stand in the article. Correct them, or write :::pull-quote{edited} if they were condensed',
        ),
      ],
    },
    {
      name: 'unknown attribute of a figure',
      change: (folder) => folder.replace('department"}', 'department" colour=red}'),
      says: [
        at(
          22,
          'figure has an unknown attribute “colour”. It takes credit, width, taken, place, licence, drawn, file-photo, image',
        ),
      ],
    },
    {
      name: 'unknown attribute of a pull-quote',
      change: (folder) => folder.add(':::pull-quote{by=Ana}\nThe end of the lease\n:::'),
      says: [at(32, 'pull-quote has an unknown attribute “by”. It takes edited, from')],
    },
  ]);
});

describe('a figure that is not whole', () => {
  testFaults([
    {
      name: 'no image',
      change: (folder) => folder.add(figure('{credit=Ana}', 'Only a caption.')),
      says: [
        at(
          32,
          'figure has no image. Write ![what it shows](./file.jpg) on the line after :::figure',
        ),
      ],
    },
    {
      name: 'no alternative text',
      change: (folder) => folder.replace('![A map of the breakwater]', '![ ]'),
      says: [at(23, 'figure has no alt text. Write what the picture shows between ![ and ]')],
    },
    {
      name: 'no caption',
      change: (folder) => folder.replace('\n\nThe breakwater in *two* parts.', ''),
      says: [
        at(22, 'figure has no caption. Write a full sentence below the image, after an empty line'),
      ],
    },
    {
      name: 'no credit',
      change: (folder) => folder.replace('{credit="Survey department"}', ''),
      says: [at(22, 'figure has no credit. Add {credit="…"} after :::figure')],
    },
    {
      name: 'empty credit',
      change: (folder) => folder.replace('{credit="Survey department"}', '{credit=""}'),
      says: [at(22, 'figure has no credit. Add {credit="…"} after :::figure')],
    },
    {
      name: 'a date that does not exist',
      change: (folder) => folder.replace('department"}', 'department" taken=2025-02-30}'),
      says: [
        at(
          22,
          'figure has a wrong taken: it is not a date. Write it as 2025-10-16, or with time and offset as 2025-10-16T09:30+03:00',
        ),
      ],
    },
    {
      name: 'everything at once',
      change: (folder) => folder.add(figure('{size=big}', '![](./none.svg)')),
      says: [
        at(32, 'figure has no credit. Add {credit="…"} after :::figure'),
        at(
          32,
          'figure has an unknown attribute “size”. It takes credit, width, taken, place, licence, drawn, file-photo, image',
        ),
        at(32, 'figure has no caption. Write a full sentence below the image, after an empty line'),
        at(33, 'figure has no alt text. Write what the picture shows between ![ and ]'),
        at(
          33,
          'the image “./none.svg” does not exist. Correct its name, or put the file into content/articles/x',
        ),
      ],
    },
  ]);
});
