import { describe } from 'vitest';
import { ARTICLE } from '../support/content-folder.ts';
import { testFaults } from '../support/faults.ts';

const warns = (line: number, message: string): string => `${ARTICLE}:${line}: warning: ${message}`;

const figure = (taken: string): string =>
  `:::figure{image=pending credit=Ana taken=${taken}}\nThe pier.\n:::`;

const noImage =
  'the figure has no image yet. Put the file beside the article and write ![what it shows](./file.jpg) on the line after :::figure, without image=pending';

describe('dates that cannot all be true', () => {
  testFaults([
    {
      name: 'published in the future',
      change: async (folder) => {
        await folder.replace('published: 2025-10-16', 'published: 2999-01-01');
        await folder.replace('updated: 2025-10-20\n', '');
      },
      says: [
        warns(
          7,
          '“published” is 2999-01-01, which is still to come. Correct it, or add draft: true until then',
        ),
      ],
    },
    {
      name: 'a lead picture taken after the article',
      change: (folder) => folder.replace('credit: Survey', 'taken: 2025-10-21\n  credit: Survey'),
      says: [
        warns(
          11,
          "the picture was taken on 2025-10-21, after the article's last date, 2025-10-20. Correct one of the two",
        ),
      ],
    },
    {
      name: 'an update in the future',
      change: (folder) =>
        folder.replace(
          'updated: 2025-10-20',
          'updates:\n  - { date: 2999-01-01, kind: update, text: The lease was renewed. }',
        ),
      says: [
        warns(
          9,
          '“updates.0.date” is 2999-01-01, which is still to come. Correct it, or add draft: true until then',
        ),
      ],
    },
    {
      name: 'a figure of tomorrow in an article without a date',
      change: async (folder) => {
        await folder.replace('published: 2025-10-16', 'published: pending');
        await folder.replace('updated: 2025-10-20\n', '');
        await folder.add(figure('2999-01-01'));
      },
      says: [
        warns(7, '“published” is pending. Write the day it is first published, as 2025-10-16'),
        warns(31, noImage),
        warns(31, `the picture was taken on 2999-01-01, after today. Correct one of the two`),
      ],
    },
  ]);
});

describe('dates that go together', () => {
  testFaults([
    {
      name: 'a picture added with an update',
      change: (folder) => folder.add(figure('2025-10-20')),
      says: [warns(32, noImage)],
    },
    {
      name: 'a picture added with an entry of the updates',
      change: async (folder) => {
        const entry = '{ date: 2025-11-02, kind: update, text: The lease was renewed. }';
        await folder.replace('updated: 2025-10-20', `updates: [${entry}]`);
        await folder.add(figure('2025-11-02'));
      },
      says: [warns(32, noImage)],
    },
    {
      name: 'a draft for another day',
      change: async (folder) => {
        await folder.replace('published: 2025-10-16', 'published: 2999-01-01\ndraft: true');
        await folder.replace('updated: 2025-10-20\n', '');
      },
      says: [],
    },
  ]);
});
