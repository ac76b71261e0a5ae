import { describe, expect, test } from 'vitest';
import { articleVersions } from '../../src/history/article-versions.ts';
import { textOf, type PartChange } from '../../src/history/compare-parts.ts';
import { isDraft, writtenText } from '../../src/history/written-text.ts';

const inFrontMatter = (text: string, rest = ''): string =>
  `---\nkind: analysis\n${rest}---\n\n${text}\n`;

/** The versions of an article from its forms on consecutive days, oldest first. */
async function versionsOf(...sources: string[]) {
  const written = sources.map(async (source, index) => ({
    day: `2025-10-${10 + index}`,
    blob: String(index),
    ...(await writtenText(source)),
  }));
  return articleVersions((await Promise.all(written)).reverse(), 'en-GB');
}

/** A part as it may be typed; of those that stayed, how many there are. */
const written = (part: PartChange): string =>
  part.stayed
    ? `= ${part.stayed.map(textOf).join(' | ')}`
    : part.words
        .map(
          ({ change, text }) =>
            ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[change],
        )
        .join('');

async function change(before: string, after: string) {
  const [newest] = await versionsOf(before, after);
  return {
    changed: newest?.changed.map(({ id, change: what, parts }) => [
      id,
      what,
      ...parts.map(written),
    ]),
    stayed: newest?.stayed.map(({ id }) => id),
  };
}

const pier = '## The pier {#pier}\n\nIt was built by people who expected to stay.';
const lease = '## The lease {#lease}\n\nA lease is a promise about the future.';

describe('the versions of an article', () => {
  test('are those in which its words changed', async () => {
    const text = `The opening of the text.\n\n${pier}`;
    const versions = await versionsOf(
      inFrontMatter(text),
      inFrontMatter(text, 'updated: 2025-10-11\n'),
      inFrontMatter(text.replace('opening', '*opening*').replace('people', '[people](#pier)')),
      inFrontMatter(text.replace('of the text', 'of\nthe  text')),
      inFrontMatter(text.replace('{#pier}', '{#quay aliases="pier"}')),
      inFrontMatter(text.replace('built', 'rebuilt')),
    );
    expect(versions.map(({ day }) => day)).toEqual(['2025-10-15', '2025-10-10']);
  });

  test('begin with the first that was published, and leave drafts out', async () => {
    const versions = await versionsOf(
      inFrontMatter('One.', 'draft: true\n'),
      inFrontMatter('Two.'),
      inFrontMatter('Three.', 'draft: true\n'),
      inFrontMatter('Two.'),
      inFrontMatter('Four.'),
    );
    expect(versions.map(({ day }) => day)).toEqual(['2025-10-14', '2025-10-11']);
  });

  test('are none of a text whose front matter cannot be read', () => {
    expect(isDraft('---\nheadline: a: b: c\n---\n\nText.')).toBe(true);
    expect(isDraft('Text.')).toBe(true);
    expect(isDraft('')).toBe(true);
  });

  test('hold their text, whatever would be refused in it today', async () => {
    const [newest] = await versionsOf(
      inFrontMatter(
        '# Second headline\n\n<b>One</b> ![x](./gone.png)\n\n:::unknown\nTwo.\n:::\n\n[^1]',
      ),
      inFrontMatter('Three.'),
    );
    const removed = newest?.changed.flatMap(({ parts }) => parts.map(written)).join('\n');
    expect(removed).toContain('[-Two.-]');
    expect(removed).toContain('{+Three.+}');
  });
});

describe('what became of the sections', () => {
  test('names those that stayed, and those that changed with what stayed in them', async () => {
    const before = `Opening.\n\n${pier}\n\nMore of it.\n\n${lease}`;
    expect(
      await change(inFrontMatter(before), inFrontMatter(before.replace('built', 'rebuilt'))),
    ).toEqual({
      changed: [
        [
          'pier',
          'changed',
          '= The pier',
          'It was [-built-]{+rebuilt+} by people who expected to stay.',
          '= More of it.',
        ],
      ],
      stayed: ['top', 'lease'],
    });
  });

  test('tells one that came from one that went', async () => {
    expect(await change(inFrontMatter(pier), inFrontMatter(lease))).toEqual({
      changed: [
        ['lease', 'added', '{+The lease+}', '{+A lease is a promise about the future.+}'],
        ['pier', 'removed', '[-The pier-]', '[-It was built by people who expected to stay.-]'],
      ],
      stayed: [],
    });
  });

  test('knows one that was renamed, by its alias or by its heading', async () => {
    const before = inFrontMatter(`${pier}\n\n${lease}`);
    const after = inFrontMatter(
      `${pier.replace('The pier {#pier}', 'The quay {#quay aliases="pier"}')}\n\n${lease.replace('{#lease}', '{#rent}')}`,
    );
    expect(await change(before, after)).toEqual({
      changed: [
        [
          'quay',
          'changed',
          'The [-pier-]{+quay+}',
          '= It was built by people who expected to stay.',
        ],
      ],
      stayed: ['rent'],
    });
  });

  test('is nothing where the sections only changed places', async () => {
    const before = inFrontMatter(`${pier}\n\n${lease}`);
    expect(await change(before, inFrontMatter(`${lease}\n\n${pier}`))).toEqual({
      changed: [],
      stayed: ['lease', 'pier'],
    });
  });

  test('takes a paragraph with little in common for another', async () => {
    const after = inFrontMatter(pier.replace(/It was .*/, 'Nobody remembers who made that.'));
    expect((await change(inFrontMatter(pier), after)).changed).toEqual([
      [
        'pier',
        'changed',
        '= The pier',
        '{+Nobody remembers who made that.+}',
        '[-It was built by people who expected to stay.-]',
      ],
    ]);
  });

  test('tells tables row by row, code line by line, and leaves pull-quotes out', async () => {
    const before = inFrontMatter(
      '| Place | km |\n| - | - |\n| Tartus | 57 |\n| Homs | 102 |\n\n```js\nlet a\nlet b\n```',
    );
    const after = inFrontMatter(
      '| Place | km |\n| - | - |\n| Tartus | 58 |\n| Homs | 102 |\n\n:::pull-quote\nTartus\n:::\n\n```js\nlet a\nlet c\n```',
    );
    expect((await change(before, after)).changed).toEqual([
      [
        'top',
        'changed',
        '= Place · km',
        'Tartus · [-57-]{+58+}',
        '= Homs · 102',
        'let a\nlet [-b-]{+c+}',
      ],
    ]);
  });
});
