import { describe } from 'vitest';
import sharp from 'sharp';
import { ARTICLE, type ContentFolder } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

const at = (line: number, message: string): string => `${ARTICLE}:${line}: ${message}`;

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
