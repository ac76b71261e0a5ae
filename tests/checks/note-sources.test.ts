import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { fixArticles } from '../../src/checks/fix-articles.ts';
import { ARTICLE, contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

/** Adds a note and its mark; the note stands on line 34. */
const withNote =
  (note: string) =>
  (folder: ContentFolder): Promise<void> =>
    folder.add(`A claim.[^lease]\n\n[^lease]: ${note}`);

const says = (message: string, severity = ''): string[] => [
  `${ARTICLE}:34: ${severity}the note [^lease] ${message}`,
];

const link = '[The lease](https://port.example/lease)';

describe('a note that says what kind of source it has', () => {
  testFaults(
    [
      'document: The lease.',
      'Interview: The harbourmaster.',
      'OWN REPORTING: Two days on the pier.',
      'وثيقة: العقد.',
      'Harbourmaster: he said so.',
      'Date: 5 May 2025.',
      'Lease no. 4: the second page.',
      `data: ${link} {quoted="for 49 years" archived=https://archive.example/lease}`,
      `wire: ${link} quoted=“for 49 years” archived=https://archive.example/lease`,
    ].map((note) => ({
      name: `may begin with its kind, or not: ${note}`,
      change: withNote(note),
      says: [],
    })),
  );

  const nearly = (written: string, meant: string): string[] =>
    says(
      `begins with “${written}:”, which names no kind of source. Write “${meant}:” if that is meant`,
      'advice: ',
    );

  testFaults([
    {
      name: 'is asked whether it means a kind that it nearly names',
      change: withNote('interveiw: The harbourmaster.'),
      says: nearly('interveiw', 'interview'),
    },
    {
      name: 'is told of a plural',
      change: withNote('Documents: The lease.'),
      says: nearly('Documents', 'document'),
    },
    {
      name: 'is told of an Arabic plural',
      change: withNote('وثائق: العقد.'),
      says: nearly('وثائق', 'وثيقة'),
    },
    {
      name: 'has to say which source it is',
      change: withNote('document:'),
      says: says('names a kind of source and no source. Write which it is'),
    },
  ]);
});

describe('what a note says of its source at its end', () => {
  testFaults([
    {
      name: 'has words where it quotes',
      change: withNote(`${link} {quoted=""}`),
      says: says(
        'has quoted="", which has no words. Write those that the source has, or leave it out',
      ),
    },
    {
      name: 'has quotation marks around what it quotes',
      change: withNote(`${link} {quoted=years}`),
      says: says('has quoted without quotation marks. Write quoted="…"'),
    },
    {
      name: 'has a link where it quotes',
      change: withNote('The lease. {quoted="for 49 years"}'),
      says: says(
        'has quoted words and no link to the page that has them. Link its source, or leave quoted out',
      ),
    },
    {
      name: 'has the address of a page for an archived copy',
      change: withNote(`${link} {archived=javascript:alert(1)}`),
      says: says('has archived=javascript:alert(1), which is no address. Write archived=https://…'),
    },
    {
      name: 'says each thing once',
      change: withNote(
        `${link} {archived=https://archive.example/1 archived=https://archive.example/2}`,
      ),
      says: says('has archived twice. Keep one'),
    },
    {
      name: 'says nothing that we do not know',
      change: withNote(`${link} {quote="for 49 years"}`),
      says: says('has an unknown attribute “quote”. It takes quoted, archived'),
    },
    {
      name: 'stands at the very end',
      change: withNote(`${link} {quoted="for 49 years"} and more.`),
      says: says(
        'ends in {quoted="for 49 years"} and more., which cannot be read. Write {quoted="…" archived=https://…} at its very end',
      ),
    },
  ]);

  test('is left as it is where typography is mended', async () => {
    const note = (mark: string): string =>
      `[^lease]: document: ${link}, the ${mark}. {quoted="for "49" - years" archived=https://archive.example/a--b}`;
    const folder = await contentFolder();
    await folder.add(`A claim.[^lease]\n\n${note('"pier"')}`);
    const { articles } = await checkContent(folder.root);
    await fixArticles(
      folder.root,
      articles.map(({ file }) => file),
    );
    expect(await readFile(join(folder.root, ARTICLE), 'utf8')).toContain(note('“pier”'));
  });

  test('changes no word of the notes, so that no edit is told', async () => {
    const folder = await contentFolder();
    await folder.add(`A claim.[^lease]\n\n[^lease]: ${link}, 2017.`);
    await folder.writeLedgers('2025-10-20');
    const path = join(folder.root, ARTICLE);
    const written = await readFile(path, 'utf8');
    const typed = written
      .replace('[^lease]: ', '[^lease]: document: ')
      .replace('2017.', '2017. {archived=https://archive.example/lease}');
    await writeFile(path, typed);
    expect(await folder.problems()).toEqual([]);
  });
});
