import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contentFolder, type ContentFolder } from '../../support/content-folder.ts';
import { at, testFaults } from '../../support/faults.ts';

const small = (file: string, has: string, shown: string): string =>
  `warning: the image “./${file}” is ${has} pixels wide, and a figure of this width shows up to ${shown}. Use a larger file, or it will look soft on fine screens`;

async function picture(folder: ContentFolder, file: string, width: number): Promise<void> {
  const create = { width, height: 600, channels: 3, background: '#ccc' } as const;
  await sharp({ create }).toFile(`${folder.root}/content/articles/x/${file}`);
}

async function figure(folder: ContentFolder, width: number, attributes = ''): Promise<void> {
  await picture(folder, 'pier.jpg', width);
  await folder.add(`:::figure{credit=Ana${attributes}}\n![A pier](./pier.jpg)\n\nThe pier.\n:::`);
}

describe('an image with too few pixels for its place', () => {
  testFaults([
    {
      name: 'at the head of the page',
      change: (folder) => picture(folder, 'harbour.png', 1679),
      says: [at(11, small('harbour.png', '1679', '1680'))],
    },
    {
      name: 'in the column',
      change: (folder) => figure(folder, 1087),
      says: [at(32, small('pier.jpg', '1087', '1088'))],
    },
    {
      name: 'in the margin beside it',
      change: (folder) => figure(folder, 1088, ' width=wide'),
      says: [at(32, small('pier.jpg', '1088', '1680'))],
    },
  ]);
});

describe('an image with enough pixels', () => {
  testFaults([
    { name: 'in the column', change: (folder) => figure(folder, 1088), says: [] },
    {
      name: 'in the margin too',
      change: (folder) => figure(folder, 1680, ' width=wide'),
      says: [],
    },
  ]);
});

describe('a file that is called an image and is none', () => {
  const unreadable =
    'the image “./harbour.png” cannot be read as a picture. Save it again as JPEG, PNG, WebP or AVIF';
  testFaults([
    {
      name: 'since it holds something else',
      change: (folder) => folder.write('content/articles/x/harbour.png', 'Soon.'),
      says: [at(11, unreadable)],
    },
    {
      name: 'since it is empty',
      change: (folder) => folder.write('content/articles/x/harbour.png', ''),
      says: [at(11, unreadable)],
    },
  ]);
});

/** Noise: a photograph whose bytes are spread over the whole file. */
const noise = sharp({
  create: {
    width: 1088,
    height: 16,
    channels: 3,
    background: '#000',
    noise: { type: 'gaussian', mean: 128, sigma: 30 },
  },
});

async function cut(folder: ContentFolder, file: string, change: (bytes: Buffer) => Buffer) {
  const bytes = await noise
    .clone()
    .toFormat(extname(file).slice(1) as 'png')
    .toBuffer();
  await writeFile(join(folder.root, 'content/articles/x', file), change(bytes));
  await folder.add(`:::figure{credit=Ana}\n![A pier](./${file})\n\nThe pier in June.\n:::`);
}

describe('a picture that is not all there', () => {
  testFaults(
    ['pier.jpg', 'pier.png', 'pier.webp', 'pier.avif'].flatMap((file) => {
      const damaged = `the image “./${file}” is damaged or cut off: not all of the picture is in its file. Fetch it or save it again`;
      return [
        {
          name: `${file} that ends early is refused`,
          change: (folder: ContentFolder) =>
            cut(folder, file, (bytes) => bytes.subarray(0, bytes.length / 2)),
          says: [at(33, damaged)],
        },
        {
          name: `${file} that is whole is not`,
          change: (folder: ContentFolder) => cut(folder, file, (bytes) => bytes),
          says: [],
        },
      ];
    }),
  );

  testFaults([
    {
      name: 'a download that was kept in its full length and never filled is refused',
      change: (folder) =>
        cut(folder, 'pier.jpg', (bytes) => bytes.fill(0, Math.round(bytes.length / 2))),
      says: [
        at(
          33,
          'the image “./pier.jpg” is damaged or cut off: not all of the picture is in its file. Fetch it or save it again',
        ),
      ],
    },
    {
      name: 'a photograph behind which the camera wrote more is whole',
      change: (folder) =>
        cut(folder, 'pier.jpg', (bytes) => Buffer.concat([bytes, Buffer.from('and a film')])),
      says: [],
    },
  ]);
});

test('a picture of too many pixels says how many, and what are plenty', async () => {
  const folder = await contentFolder();
  const path = join(folder.root, 'content/articles/x/harbour.png');
  const bytes = await readFile(path);
  for (const at of [16, 20]) bytes.writeUInt32BE(17_000, at); // width and height, as a PNG says them
  await writeFile(path, bytes);
  expect(await folder.problems()).toEqual([
    at(
      11,
      'the image “./harbour.png” has 17000 × 17000 pixels, more than can be made smaller for a page. Save it at 3000 pixels across, which are plenty',
    ),
  ]);
});

test('a broken picture that no article shows is told at its own place: the build would stop at it', async () => {
  const folder = await contentFolder();
  await folder.write('content/articles/x/left.jpg', 'Soon.');
  expect(await folder.problems()).toEqual([
    'content/articles/x/left.jpg:1: this cannot be read as a picture. Save it again as JPEG, PNG, WebP or AVIF',
  ]);
});
