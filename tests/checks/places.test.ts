import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ARTICLE, contentFolder } from '../support/content-folder.ts';
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

const isRoot = process.getuid?.() === 0; // who may read everything

describe('content that cannot be read', () => {
  const denied = 'may not be read. Give yourself the right to read it';
  const noFolder = 'is a file where a folder is meant. Rename it, or move it elsewhere';

  test.each(['articles', 'authors', 'topics', 'names'])(
    'is told of where a file stands in the place of content/%s',
    async (name) => {
      const folder = await contentFolder();
      await rm(join(folder.root, 'content', name), { recursive: true, force: true });
      await folder.write(`content/${name}`, 'A file.');
      expect(await folder.everyProblem()).toContain(`content/${name}:1: ${noFolder}`);
    },
  );

  test('is told of where a folder stands in the place of a ledger', async () => {
    const folder = await contentFolder();
    await mkdir(join(folder.root, 'content/articles/x/anchors.json'));
    expect(await folder.everyProblem()).toEqual([
      'content/articles/x/anchors.json:1: is a folder where a file is meant. Rename it, or move it elsewhere',
    ]);
  });

  test.skipIf(isRoot).each(['content/articles', 'content/articles/x', ARTICLE])(
    'is told of where %s may not be read',
    async (path) => {
      const folder = await contentFolder();
      await chmod(join(folder.root, path), 0o000);
      onTestFinished(() => chmod(join(folder.root, path), 0o700));
      expect(await folder.everyProblem()).toContain(`${path}:1: ${denied}`);
    },
  );

  test('is no fault where there is none yet', async () => {
    const folder = await contentFolder();
    for (const name of ['articles', 'authors', 'topics']) await folder.remove(`content/${name}`);
    expect(await folder.everyProblem()).toEqual([]);
  });
});
