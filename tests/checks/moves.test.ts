import { describe } from 'vitest';
import type { ContentFolder } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

const at = (file: string, message: string): string => `content/articles/${file}: ${message}`;

const moved = (folder: ContentFolder, names: string): Promise<void> =>
  folder.replace('kind: analysis', `kind: analysis\nformerly: ${names}`);

const addSecond = (folder: ContentFolder): Promise<void> => folder.copy('y', (text) => text);

describe('the name that an article had', () => {
  testFaults([
    { name: 'may be free', change: (folder) => moved(folder, '[w, v]'), says: [] },
    {
      name: 'is not its own',
      change: (folder) => moved(folder, '[x]'),
      says: [
        at(
          'x/en.md:5',
          '“formerly” names “x”, where an article stands: content/articles/x. Remove the name here, or rename that folder',
        ),
      ],
    },
    {
      name: "is not another article's",
      change: async (folder) => {
        await addSecond(folder);
        await moved(folder, '\n  - w\n  - y');
      },
      says: [
        at(
          'x/en.md:7',
          '“formerly” names “y”, where an article stands: content/articles/y. Remove the name here, or rename that folder',
        ),
      ],
    },
    {
      name: 'is not one that another article had',
      change: async (folder) => {
        await moved(folder, '[w]');
        await addSecond(folder);
      },
      says: [
        at(
          'y/en.md:5',
          '“formerly” names “w”, as content/articles/x/en.md:5 does. An address leads to one article: remove one of the two',
        ),
      ],
    },
    {
      name: 'is written once',
      change: (folder) => moved(folder, '[w, w]'),
      says: [
        at(
          'x/en.md:5',
          '“formerly” names “w”, as content/articles/x/en.md:5 does. An address leads to one article: remove one of the two',
        ),
      ],
    },
    {
      name: 'is the name of a folder',
      change: (folder) => moved(folder, '[/articles/w/]'),
      says: [
        at(
          'x/en.md:5',
          '“formerly.0” is no name that a folder could have had. Write it without slashes',
        ),
      ],
    },
  ]);
});
