import { describe } from 'vitest';
import { testFaults } from '../support/faults.ts';

const move =
  'an article is a file in a folder of its own. Move it to content/articles/<slug>/<language>.md';

describe('a file where no article can stand', () => {
  testFaults([
    {
      name: 'not in a folder of its own',
      change: (folder) => folder.write('content/articles/en.md', 'Text.'),
      says: [`content/articles/en.md:1: ${move}`],
    },
    {
      name: 'too deep',
      change: (folder) => folder.write('content/articles/x/old/en.md', 'Text.'),
      says: [`content/articles/x/old/en.md:1: ${move}`],
    },
    {
      name: 'in a folder whose name is no address',
      change: (folder) => folder.write('content/articles/My Trip/en.md', 'Text.'),
      says: [
        'content/articles/My Trip/en.md:1: the folder “My Trip” becomes an address. Rename it in lower-case Latin letters, digits and single hyphens',
      ],
    },
    {
      name: 'in a language that the site does not have',
      change: (folder) => folder.write('content/articles/x/xx.md', 'Text.'),
      says: [
        'content/articles/x/xx.md:1: “xx” is not a language of this site. Name the file after one of src/i18n/languages.ts',
      ],
    },
  ]);
});
