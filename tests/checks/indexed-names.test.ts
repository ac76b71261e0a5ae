import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adviseOnNames } from '../../src/checks/advise-on-names.ts';
import { formatProblem } from '../../src/shared/problem.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { ROOT } from '../support/paths.ts';

const file = (name: string, more = '', asOf = '2025-01-01'): string =>
  `name:\n  en: ${name}\nabout:\n  en: Who it is.\nas-of: ${asOf}\n${more}`;

const today = new Date('2026-01-01');

describe('the file of a name', () => {
  test('says one sentence', async () => {
    const folder = await contentFolder();
    await folder.write('content/people/ana.yaml', file('Ana').replace('Who it is.', "''"));
    expect(await folder.problems()).toEqual([
      'content/people/ana.yaml:4: “about.en” is empty. Write its text',
    ]);
  });

  test('says since when that is true', async () => {
    const folder = await contentFolder();
    await folder.write('content/people/ana.yaml', file('Ana').replace(/as-of.*\n/, ''));
    expect(await folder.problems()).toEqual([
      'content/people/ana.yaml:1: “as-of” is missing. Add it',
    ]);
  });

  test('is the only one of its name, unless each says how it is told from the other', async () => {
    const folder = await contentFolder();
    await folder.write('content/people/bush.yaml', file('George Bush'));
    await folder.write('content/terms/bush.yaml', file('George Búsh'));
    expect(await folder.problems()).toEqual([
      'content/terms/bush.yaml:2: content/people/bush.yaml has this name too. Remove one of the files or, where two bear the name, say in both by “only-with” or “not-with” how a text tells them apart',
    ]);
    await folder.write('content/people/bush.yaml', file('George Bush', 'only-with: [Kuwait]\n'));
    await folder.write('content/terms/bush.yaml', file('George Búsh', 'not-with: [Mr]\n'));
    expect(await folder.problems()).toEqual([]);
  });
});

/** What is kept of texts is kept under a digest of the code that made it. */
async function folderWithCode(): Promise<ContentFolder> {
  const folder = await contentFolder();
  for (const name of ['src', 'package-lock.json'])
    await symlink(join(ROOT, name), join(folder.root, name));
  return folder;
}

describe('an editor is advised', () => {
  const advised = async (root: string, on = today): Promise<string[]> =>
    (await adviseOnNames(root, on)).map(formatProblem);

  test('of nothing while a sentence is young and no article says otherwise', async () => {
    const folder = await folderWithCode();
    await folder.write('content/places/pier.yaml', file('The pier'));
    expect(await advised(folder.root)).toEqual([]);
  });

  test('of a sentence that was written down long ago', async () => {
    const folder = await folderWithCode();
    await folder.write('content/places/pier.yaml', file('Pier'));
    expect(await advised(folder.root, new Date('2029-01-02'))).toEqual([
      'content/places/pier.yaml:1: advice: the sentence was true on 2025-01-01, more than 4 years ago. Look whether it still is, and bring “as-of” up to date',
    ]);
  });

  test('of an article that speaks of a change', async () => {
    const folder = await folderWithCode();
    await folder.write('content/people/ana.yaml', file('Ana Tell'));
    await folder.add('By then Ana Tell was the former keeper.');
    expect(await advised(folder.root)).toEqual([
      'content/people/ana.yaml:1: advice: content/articles/x/en.md, published on 2025-10-16, says “former” beside this name: “By then Ana Tell was the former keeper.” Look whether the sentence is still true, and bring “as-of” up to date',
    ]);
    await folder.write('content/people/ana.yaml', file('Ana Tell', '', '2025-10-17'));
    expect(await advised(folder.root)).toEqual([]);
  });

  test('of a mention that may be of two', async () => {
    const folder = await folderWithCode();
    await folder.write('content/people/ana.yaml', file('Ana Tell', 'only-with: [keeper]\n'));
    await folder.write('content/people/aunt.yaml', file('Ana Tell', 'only-with: [aunt]\n'));
    await folder.add('Ana Tell was aunt of the keeper.');
    expect(await advised(folder.root)).toEqual([
      'content/articles/x/en.md:1: advice: nothing tells which is meant, content/people/ana.yaml or content/people/aunt.yaml: “Ana Tell was aunt of the keeper.” Add “only-with” or “not-with” to their files',
    ]);
  });
});
