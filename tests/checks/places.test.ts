import { execFile } from 'node:child_process';
import { chmod, mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { ARTICLE, contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

const isFolder = 'is a folder where a file is meant. Rename it, or move it elsewhere';

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
    {
      name: 'in a language that is called like something every object has',
      change: (folder) => folder.write('content/articles/x/constructor.md', 'Text.'),
      says: [
        'content/articles/x/constructor.md:1: “constructor” is not a language of this site. Name the file after one of src/i18n/languages.ts',
      ],
    },
    ...['en.MD', 'ar.mdx', 'en.markdown'].map((name) => ({
      name: `with another ending, ${name}`,
      change: (folder: ContentFolder) => folder.write(`content/articles/y/${name}`, 'Text.'),
      says: [
        `content/articles/y/${name}:1: “${name}” is not read: an article's text ends in .md. Rename it`,
      ],
    })),
    {
      name: 'as a link to a file elsewhere',
      change: async (folder) => {
        await folder.write('elsewhere.md', 'Text.');
        await symlink('../../../elsewhere.md', join(folder.root, 'content/articles/x/ar.md'));
      },
      says: [
        'content/articles/x/ar.md:1: this is a symbolic link, and content holds files alone. Put the file itself here',
      ],
    },
    {
      name: 'as a link to nothing',
      change: (folder) => symlink('./nowhere.png', join(folder.root, 'content/articles/x/a.png')),
      says: [
        'content/articles/x/a.png:1: this is a symbolic link, and content holds files alone. Put the file itself here',
      ],
    },
    ...['articles/x/ar.md', 'articles/y.md', 'articles/x/a.JPG', 'authors/bob.yaml'].map(
      (path) => ({
        name: `as a folder that is called like a file, whatever lies in it: ${path}`,
        change: (folder: ContentFolder) => folder.write(`content/${path}/en.md`, 'Text.'),
        says: [`content/${path}:1: ${isFolder}`],
      }),
    ),
    {
      name: 'as a pipe',
      change: async (folder) => {
        await promisify(execFile)('mkfifo', [join(folder.root, 'content/articles/x/ar.md')]);
      },
      says: [
        'content/articles/x/ar.md:1: this is a socket, a pipe or a device, and content holds files alone. Move it elsewhere',
      ],
    },
  ]);
});

const rule =
  'the name becomes an address, and articles write it. Rename the file in lower-case Latin letters, digits and single hyphens';

describe('a file of authors, topics or names that articles cannot name', () => {
  testFaults([
    ...[
      ['authors/Jane Doe.yaml', 'jane-doe'],
      ['authors/Jane.yaml', 'jane'],
      ['authors/j.doe.yaml', 'jdoe'],
      ['authors/jane.yml', 'jane'],
      ['topics/Ports.YAML', 'ports'],
      ['topics/مرافئ.yaml', 'a-few-words'],
      ['names/My people.yaml', 'my-people'],
    ].map(([path = '', better = '']) => ({
      name: path,
      change: (folder: ContentFolder) => folder.write(`content/${path}`, 'name:\n  en: Jane\n'),
      says: [`content/${path}:1: ${rule}: ${better}.yaml`],
    })),
    {
      name: 'in a folder of its own',
      change: (folder) => folder.write('content/authors/desk/jane.yaml', 'name:\n  en: Jane\n'),
      says: [
        'content/authors/desk/jane.yaml:1: a file of content/authors/ stands in no folder of its own. Move it to content/authors/',
      ],
    },
    {
      name: 'while an article names it: nobody is left out of a byline in silence',
      change: async (folder) => {
        const authors = join(folder.root, 'content/authors');
        await rename(join(authors, 'ana.yaml'), join(authors, 'Ana.yaml'));
        await folder.replace('[ana]', '[Ana]');
      },
      says: [
        `content/articles/x/en.md:5: “authors” names “Ana”, which does not exist. Correct it (there are: none yet)`,
        `content/authors/Ana.yaml:1: ${rule}: ana.yaml`,
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
    expect(await folder.everyProblem()).toEqual([`content/articles/x/anchors.json:1: ${isFolder}`]);
  });

  test
    .skipIf(isRoot)
    .each([
      ...['content/articles', 'content/articles/x', ARTICLE, 'content/articles/x/harbour.png'],
      ...['content/articles/x/breakwater.svg', 'content/authors/ana.yaml', 'public/fonts'],
    ])('is told of where %s may not be read', async (path) => {
    const folder = await contentFolder();
    await folder.write('public/fonts/a.txt', 'A file.');
    await chmod(join(folder.root, path), 0o000);
    onTestFinished(() => chmod(join(folder.root, path), 0o700));
    const told = await folder.everyProblem();
    expect(told).toContain(`${path}:1: ${denied}`);
    expect(told.join('\n')).not.toContain('harbour.png” ');
  });

  test.skipIf(isRoot)('keeps no other article from being read', async () => {
    const folder = await contentFolder();
    await folder.copy('y', (text) => text.replace('headline: A', 'headline: Another'));
    await folder.writeLedgers('2025-10-16');
    const hidden = join(folder.root, 'content/articles/y');
    await chmod(hidden, 0o000);
    onTestFinished(() => chmod(hidden, 0o700));
    expect(await folder.everyProblem()).toEqual([`content/articles/y:1: ${denied}`]);
  });

  test('is no fault where there is none yet', async () => {
    const folder = await contentFolder();
    for (const name of ['articles', 'authors', 'topics']) await folder.remove(`content/${name}`);
    expect(await folder.everyProblem()).toEqual([]);
  });
});
