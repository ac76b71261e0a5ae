import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

/** Puts entries of `updates` into the front matter, from its line 9. */
const withUpdates =
  (...entries: string[]) =>
  (folder: ContentFolder): Promise<void> =>
    folder.replace('topics:', `updates:\n${entries.join('\n')}\ntopics:`);

const entry = (date: string, rest = ''): string =>
  `  - { date: ${date}, kind: correction, text: A figure was wrong.${rest} }`;

describe('updates that cannot be right', () => {
  testFaults([
    {
      name: 'a section that is no heading',
      change: withUpdates(entry('2025-10-18', ', section: the-peer')),
      says: [
        at(
          10,
          '“updates” names the section “the-peer”, which is no heading of the article. Correct it (there are: top, the-pier, notes), or leave “section” out',
        ),
      ],
    },
    {
      name: 'a day before publication',
      change: withUpdates(entry('2025-10-18'), entry('2025-10-15')),
      says: [
        at(11, '“updates.1.date” is earlier than published, 2025-10-16. Correct one of the two'),
      ],
    },
    {
      name: 'a date in another form',
      change: withUpdates(entry('9 November 2025')),
      says: [
        at(
          10,
          '“updates.0.date” is not a date. Write it as 2025-10-16, or with time and offset as 2025-10-16T09:30+03:00',
        ),
      ],
    },
    {
      name: 'an unknown kind',
      change: withUpdates('  - { date: 2025-10-18, kind: erratum, text: A figure was wrong. }'),
      says: [
        at(10, '“updates.0.kind” must be one of correction, clarification, update. Correct it'),
      ],
    },
    {
      name: 'nothing said of what was changed',
      change: withUpdates("  - { date: 2025-10-18, kind: update, text: ' ' }"),
      says: [at(10, '“updates.0.text” is empty. Say in a sentence what was changed')],
    },
  ]);
});

describe('updates that are right', () => {
  testFaults([
    {
      name: 'in any order, of any section, and one of the day of publication',
      change: withUpdates(
        entry('2025-10-18', ', section: top'),
        entry('2025-11-09', ', section: the-pier'),
        entry('2025-10-16T23:30+02:00', ', section: notes'),
        entry('2025-10-17'),
      ),
      says: [],
    },
    {
      name: 'of a section by an id that its heading has taken over',
      async change(folder) {
        await folder.replace('{#the-pier}', '{#quay aliases="the-pier"}');
        await withUpdates(entry('2025-10-18', ', section: the-pier'))(folder);
      },
      says: [],
    },
  ]);
});

describe('ids that the page uses for its updates and its history', () => {
  const used = 'is used by the page itself';
  testFaults([
    ...['updates', 'update-2025-11-09', 'history'].map((id) => ({
      name: `a heading called ${id}`,
      change: (folder: ContentFolder) => folder.add(`## Changes {#${id}}\n\nText.`),
      says: [at(32, `the heading id “${id}” ${used}. Choose another`)],
    })),
    {
      name: 'a figure called updates',
      async change(folder) {
        const drawing = await folder.read('content/articles/x/breakwater.svg');
        await folder.write('content/articles/x/updates.svg', drawing);
        await folder.replace('./breakwater.svg', './updates.svg');
      },
      says: [
        at(23, `the figure's id “updates” comes from its file name and ${used}. Rename the file`),
      ],
    },
    {
      name: 'a lead figure called top',
      async change(folder) {
        const picture = 'content/articles/x/harbour.png';
        await rename(join(folder.root, picture), join(folder.root, 'content/articles/x/top.png'));
        await folder.replace('./harbour.png', './top.png');
      },
      says: [
        at(11, `the lead figure's id “top” comes from its file name and ${used}. Rename the file`),
      ],
    },
  ]);
});

describe('a text that changed after publication', () => {
  const warning = (line: number, day: string, ids: string): string =>
    at(
      line,
      `warning: the text has changed on ${day}, after publication, and readers are not told (sections: ${ids}). Add an entry to “updates”, or write “updated: ${day}”`,
    );

  async function changed(): Promise<ContentFolder> {
    const folder = await contentFolder();
    await folder.writeLedgers('2025-10-16');
    await folder.replace('It was built', 'It was rebuilt');
    await folder.writeLedgers('2025-11-08');
    await folder.replace('The end of the lease', 'The last day of the lease');
    await folder.writeLedgers('2025-11-09');
    return folder;
  }

  test('is a warning that names day and sections', async () => {
    const folder = await changed();
    expect(await folder.everyProblem()).toEqual([warning(8, '2025-11-09', '“the-pier”')]);
    await folder.replace('are cheap.', 'cost little.');
    await folder.writeLedgers('2025-11-10');
    expect(await folder.everyProblem()).toEqual([warning(8, '2025-11-10', '“top”, “the-pier”')]);
    await folder.replace('updated: 2025-10-20\n', '');
    expect(await folder.everyProblem()).toEqual([warning(7, '2025-11-10', '“top”, “the-pier”')]);
  });

  test('is none once an update tells of it, on that day or later', async () => {
    const folder = await changed();
    await withUpdates(entry('2025-11-08'))(folder);
    expect(await folder.everyProblem()).toEqual([warning(8, '2025-11-09', '“the-pier”')]);
    await folder.replace('2025-11-08', '2025-11-09');
    expect(await folder.everyProblem()).toEqual([]);
  });

  test('is none once it says that it was updated', async () => {
    const folder = await changed();
    await folder.replace('updated: 2025-10-20', 'updated: 2025-11-09');
    expect(await folder.everyProblem()).toEqual([]);
  });
});
