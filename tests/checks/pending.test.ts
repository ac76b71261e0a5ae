import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { refusePending } from '../../src/checks/refuse-pending.ts';
import { contentFolder } from '../support/content-folder.ts';
import { at, testFaults } from '../support/faults.ts';

const pending = (line: number, message: string): string => at(line, `warning: ${message}`);

const noImage =
  'the figure has no image yet. Put the file beside the article and write ![what it shows](./file.jpg) on the line after :::figure, without image=pending';

describe('what is pending is a warning that says what to write', () => {
  testFaults([
    {
      name: 'all that a front matter may leave open',
      change: async (folder) => {
        await folder.replace('What a lease on the coast is worth.', 'pending');
        await folder.replace('kind: analysis', 'kind: pending');
        await folder.replace('[ana]', 'pending');
        await folder.replace('published: 2025-10-16', 'published: pending');
        await folder.replace('[syria]', 'pending');
      },
      says: [
        pending(3, '“standfirst” is pending. Write one or two sentences under the headline'),
        pending(
          4,
          '“kind” is pending. Write one of analysis, explainer, report, opinion, interview, documents',
        ),
        pending(
          5,
          '“authors” is pending. Write who signs it, as names of files in content/authors/: [jane-example]',
        ),
        pending(7, '“published” is pending. Write the day it is first published, as 2025-10-16'),
        pending(
          9,
          '“topics” is pending. Write what it is about, as names of files in content/topics/: [ports]',
        ),
      ],
    },
    {
      name: 'the lead picture, which needs no alt text then, and its credit',
      change: async (folder) => {
        await folder.replace('./harbour.png\n  alt: A harbour seen from the sea', 'pending');
        await folder.replace('credit: Survey department', 'credit: pending');
      },
      says: [
        pending(
          11,
          '“lead.image” is pending. Put the file beside the article, then write ./file.jpg, and what it shows as alt',
        ),
        pending(13, '“lead.credit” is pending. Write who made the picture, or whose it is'),
      ],
    },
    {
      name: 'a figure without image and credit',
      change: (folder) => folder.add(':::figure{image=pending credit=pending}\nThe sea.\n:::'),
      says: [
        pending(32, noImage),
        pending(
          32,
          'the figure has no credit yet. Write who made the picture, or whose it is: credit="…"',
        ),
      ],
    },
    {
      name: 'and is told beside the faults of other fields',
      change: async (folder) => {
        await folder.replace('[ana]', 'pending');
        await folder.replace('published: 2025-10-16', 'published: soon');
      },
      says: [
        pending(
          5,
          '“authors” is pending. Write who signs it, as names of files in content/authors/: [jane-example]',
        ),
        at(
          7,
          '“published” is not a date. Write it as 2025-10-16, or with time and offset as 2025-10-16T09:30+03:00',
        ),
      ],
    },
  ]);
});

describe('what cannot be pending', () => {
  testFaults([
    {
      name: 'the headline only reads so',
      change: (folder) => folder.replace('headline: A harbour and a promise', 'headline: pending'),
      says: [],
    },
    {
      name: 'a field that is missing altogether',
      change: (folder) => folder.replace('published: 2025-10-16\n', ''),
      says: [at(2, '“published” is missing. Add it to the front matter')],
    },
    {
      name: 'one of several authors',
      change: (folder) => folder.replace('[ana]', '[ana, pending]'),
      says: [
        at(
          5,
          '“authors” names “pending”, which does not exist. Correct it (there are: ana), or add content/authors/pending.yaml',
        ),
      ],
    },
    {
      name: 'the alt text of a lead picture that is there, whatever else is missing',
      change: async (folder) => {
        await folder.replace('  alt: A harbour seen from the sea\n', '');
        await folder.replace('  caption: The harbour in October.\n', '');
      },
      says: [
        at(11, '“lead.caption” is missing. Add it to the front matter'),
        at(11, '“lead.alt” is missing. Add it to the front matter'),
      ],
    },
    {
      name: 'a figure that has its image',
      change: (folder) =>
        folder.add(':::figure{image=pending credit=Ana}\n![A map](./sea.svg)\n\nThe sea.\n:::'),
      says: [
        pending(32, noImage),
        at(33, 'figure says image=pending and has an image. Remove image=pending, or the image'),
      ],
    },
    {
      name: 'a caption',
      change: (folder) => folder.add(':::figure{image=pending credit=Ana}\n:::'),
      says: [
        pending(32, noImage),
        at(32, 'figure has no caption. Write a full sentence below the image, after an empty line'),
      ],
    },
    {
      name: 'a file in place of the word',
      change: (folder) => folder.add(':::figure{image=./sea.svg credit=Ana}\nThe sea.\n:::'),
      says: [
        at(
          32,
          'figure has a wrong image: it is only ever “pending”. Write a file on a line of its own: ![what it shows](./file.jpg)',
        ),
        at(
          32,
          'figure has no image. Write ![what it shows](./file.jpg) on the line after :::figure',
        ),
      ],
    },
  ]);
});

describe('a strict build', () => {
  const severities = async (change: string) => {
    const folder = await contentFolder();
    await folder.replace('kind: analysis', change);
    await folder.add('## Without an id\n\nText.');
    const problems = refusePending(await checkContent(folder.root));
    return problems
      .filter(({ message }) => /pending|no id/.test(message))
      .map(({ severity, line }) => `${line} ${severity}`);
  };

  test('refuses what is pending, and no other warning', async () => {
    expect(await severities('kind: pending')).toEqual(['4 error', '32 warning']);
  });

  test('does not mind a draft', async () => {
    expect(await severities('kind: pending\ndraft: true')).toEqual(['4 warning', '33 warning']);
  });
});
