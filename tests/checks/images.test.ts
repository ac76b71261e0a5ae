import { describe } from 'vitest';
import { testFaults } from '../support/faults.ts';

const at = (line: number, message: string): string =>
  `content/articles/x/en.md:${line}: ${message}`;

const missing = (name: string): string =>
  `the image “${name}” does not exist. Correct its name, or put the file into content/articles/x`;

const longName = `./${'b'.repeat(300)}.png`;

describe('an image that cannot be shown', () => {
  testFaults([
    {
      name: 'missing file of a figure',
      change: (folder) => folder.remove('content/articles/x/breakwater.svg'),
      says: [at(23, missing('./breakwater.svg'))],
    },
    {
      name: 'missing file of the lead figure',
      change: (folder) => folder.remove('content/articles/x/harbour.png'),
      says: [at(11, missing('./harbour.png'))],
    },
    {
      name: 'name that no file can have',
      change: (folder) => folder.replace('./breakwater.svg', longName),
      says: [at(23, missing(longName))],
    },
    {
      name: 'file that is not beside the article',
      change: (folder) => folder.replace('./breakwater.svg', 'https://example.org/breakwater.svg'),
      says: [
        at(
          23,
          'the image “https://example.org/breakwater.svg” is not beside the article. Put the file into its folder and write ./file.jpg',
        ),
      ],
    },
    {
      name: 'format that browsers cannot show',
      change: (folder) => folder.replace('./breakwater.svg', './breakwater.tiff'),
      says: [
        at(
          23,
          'the image “./breakwater.tiff” is in a format that browsers cannot show. Use one of .avif .jpeg .jpg .png .svg .webp',
        ),
      ],
    },
    {
      name: 'a drawing as the lead picture',
      change: (folder) => folder.replace('./harbour.png', './breakwater.svg'),
      says: [
        at(
          11,
          "the lead figure's id “breakwater” comes from its file name and is used already, on line 23. Rename the file",
        ),
        at(
          11,
          'the lead picture “./breakwater.svg” is a drawing, of which no JPEG for search engines can be made. Draw it as PNG, JPEG, WebP or AVIF, or show it as a figure in the text',
        ),
      ],
    },
    {
      name: 'image outside of a figure',
      change: (folder) => folder.add('A paragraph with ![a map](./breakwater.svg) in it.'),
      says: [
        at(
          32,
          'an image stands outside of a figure. Put it between :::figure{credit="…"} and :::, with a caption',
        ),
      ],
    },
  ]);
});

describe('two things of a page with one address', () => {
  testFaults([
    {
      name: 'a figure named like a heading',
      change: (folder) => folder.replace('{#the-pier}', '{#breakwater}'),
      says: [
        at(
          23,
          "the figure's id “breakwater” comes from its file name and is used already, on line 18. Rename the file",
        ),
      ],
    },
    {
      name: 'a lead figure named like a heading',
      change: (folder) => folder.replace('{#the-pier}', '{#harbour}'),
      says: [
        at(
          11,
          "the lead figure's id “harbour” comes from its file name and is used already, on line 18. Rename the file",
        ),
      ],
    },
    {
      name: 'one picture in two figures',
      change: (folder) =>
        folder.add(':::figure{credit=Ana}\n![The map](./breakwater.svg)\n\nAgain.\n:::'),
      says: [
        at(
          33,
          "the figure's id “breakwater” comes from its file name and is used already, on line 23. Rename the file",
        ),
      ],
    },
  ]);
});
