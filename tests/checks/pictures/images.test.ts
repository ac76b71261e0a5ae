import { mkdir, rename, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe } from 'vitest';
import type { ContentFolder } from '../../support/content-folder.ts';
import { at, testFaults } from '../../support/faults.ts';

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

const figureOf = (name: string): string =>
  `:::figure{credit=Ana}\n![A quay](<./${name}>)\n\nThe quay in June.\n:::`;

const photograph = (path: string): Promise<unknown> =>
  sharp({ create: { width: 1680, height: 840, channels: 3, background: '#8a1c1c' } })
    .jpeg()
    .toFile(path);

const notBeside = (name: string): string =>
  `the image “./${name}” is not beside the article. Put the file into its folder and write ./file.jpg`;

const noAddress = (name: string): string =>
  `the image “./${name}” has a name that makes no address. Rename the file in letters, digits and hyphens, not too many, and write that name here`;

describe('an image whose name', () => {
  async function named(folder: ContentFolder, name: string, written = name): Promise<void> {
    const path = join(folder.root, 'content/articles/x', name);
    await mkdir(dirname(path), { recursive: true });
    await photograph(join(dirname(path), 'made.jpg'));
    await rename(join(dirname(path), 'made.jpg'), path);
    await folder.add(figureOf(written));
  }

  testFaults([
    {
      name: 'is in capitals, as cameras write it, is as good as any',
      change: (folder) => named(folder, 'IMG_1234.JPG'),
      says: [],
    },
    {
      name: 'is spelt otherwise than its file is told with that spelling',
      change: (folder) => named(folder, 'IMG_1234.JPG', 'img_1234.jpg'),
      says: [
        at(
          33,
          'the image “./img_1234.jpg” does not exist. There is “IMG_1234.JPG”, spelt otherwise. Correct its name, or put the file into content/articles/x',
        ),
      ],
    },
    ...['images/quay.jpg', '../y/quay.jpg'].map((name) => ({
      name: `leads to another folder, ${name}`,
      change: (folder: ContentFolder) => named(folder, name),
      says: [at(33, notBeside(name))],
    })),
    ...['quay%201.jpg', 'quay 1.jpg', 'quay#1.jpg', `${'q'.repeat(197)}.jpg`].map((name) => ({
      name: `makes no address, ${name.slice(0, 12)}`,
      change: (folder: ContentFolder) => named(folder, name),
      says: [at(33, noAddress(name))],
    })),
    {
      name: 'is that of a link is refused: it could show anything that the machine holds',
      change: async (folder) => {
        await photograph(join(folder.root, 'secret.jpg'));
        await symlink('../../../secret.jpg', join(folder.root, 'content/articles/x/quay.jpg'));
        await folder.add(figureOf('quay.jpg'));
      },
      says: [
        at(
          33,
          'the image “./quay.jpg” does not exist. Correct its name, or put the file into content/articles/x',
        ),
        'content/articles/x/quay.jpg:1: this is a symbolic link, and content holds files alone. Put the file itself here',
      ],
    },
  ]);
});
