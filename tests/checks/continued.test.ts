import { describe } from 'vitest';
import type { ContentFolder } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

const continues = (folder: ContentFolder, slug: string): Promise<void> =>
  folder.replace('kind: analysis', `kind: analysis\ncontinues: [${slug}]`);

const addSecond = (folder: ContentFolder, continued: string): Promise<void> =>
  folder.copy('y', (text) => text.replace('kind: analysis', `kind: analysis${continued}`));

const comesBack = (slug: string): string =>
  `“continues” names “${slug}”, from which the story comes back to this article. Remove it here or there`;

describe('a story', () => {
  testFaults([
    {
      name: 'may be taken up again',
      change: async (folder) => {
        await addSecond(folder, '');
        await continues(folder, 'y');
      },
      says: [],
    },
    {
      name: 'is that of an article which is there',
      change: (folder) => continues(folder, 'z'),
      says: [
        at(
          5,
          '“continues” names “z”, which is no article in this language. Correct it, or write content/articles/z/en.md',
        ),
      ],
    },
    {
      name: 'does not go on from itself',
      change: (folder) => continues(folder, 'x'),
      says: [at(5, comesBack('x'))],
    },
    {
      name: 'does not go round in a circle',
      change: async (folder) => {
        await addSecond(folder, '\ncontinues: [x]');
        await continues(folder, 'y');
      },
      says: [at(5, comesBack('y')), `content/articles/y/en.md:5: ${comesBack('x')}`],
    },
  ]);
});
