import { describe, expect, test } from 'vitest';
import { ARTICLE, contentFolder, type ContentFolder } from '../support/content-folder.ts';

const LEDGER = 'content/articles/x/anchors.json';

/** A library whose article was published with two more sections, and whose ledger says so. */
async function published(): Promise<ContentFolder> {
  const folder = await contentFolder();
  await folder.add(
    '## What Russia won {#success}\n\nA base.\n\n## Caught off guard {#caught}\n\nIt fell.',
  );
  await folder.writeLedgers('2025-10-16');
  expect(await folder.everyProblem()).toEqual([]);
  return folder;
}

const vanished = (line: number, id: string, remedy: string): string =>
  `${ARTICLE}:${line}: the heading id “${id}”, published on 2025-10-16, has vanished and links to it would die. ${remedy}`;

const successor = (line: number, written: string): string =>
  `Write this on its likeliest successor, line ${line}: ${written}`;

const record = 'Run “npm run anchors”';

describe('an id that has vanished is an error that says what to write', () => {
  test('on a heading reworded in its place', async () => {
    const folder = await published();
    await folder.replace('What Russia won {#success}', 'What Russia gained {#gains}');
    const line = successor(32, '## What Russia gained {#gains aliases="success"}');
    expect(await folder.problems()).toEqual([vanished(32, 'success', line)]);
    await folder.replace('{#gains}', '{#gains aliases="success"}');
    expect(await folder.problems()).toEqual([]);
  });

  test('on a heading that shares no word with it and stands in its place', async () => {
    const folder = await published();
    await folder.replace('What Russia won {#success}', 'Ledger of a war {#ledger}');
    const line = successor(32, '## Ledger of a war {#ledger aliases="success"}');
    expect(await folder.problems()).toEqual([vanished(32, 'success', line)]);
  });

  test('on a heading with no id of its own', async () => {
    const folder = await published();
    await folder.replace('What Russia won {#success}', 'What Russia gained');
    const line = successor(32, '## What Russia gained {#what-russia-gained aliases="success"}');
    expect(await folder.problems()).toContain(vanished(32, 'success', line));
  });

  test('on a heading whose id ended in a sign when it was made from its words', async () => {
    const folder = await published();
    await folder.replace('What Russia won {#success}', '100 % {#100-}');
    await folder.remove(LEDGER);
    await folder.writeLedgers('2025-10-16');
    expect(await folder.everyProblem(), 'where it is written, it stays').toEqual([]);
    await folder.replace('100 % {#100-}', '100 %');
    const line = successor(32, '## 100 % {#100 aliases="100-"}');
    expect(await folder.problems()).toContain(vanished(32, '100-', line));
  });

  test('on a heading that was moved and reworded', async () => {
    const folder = await published();
    await folder.replace('## What Russia won {#success}\n\nA base.\n\n', '');
    await folder.add('## New {#new}\n\nText.\n\n## What Russia has won {#gains}\n\nA base.');
    const line = successor(40, '## What Russia has won {#gains aliases="success"}');
    expect(await folder.problems()).toEqual([vanished(40, 'success', line)]);
  });

  test('once for two that have the same successor, whose own aliases stay', async () => {
    const folder = await contentFolder();
    await folder.add('### War {#war}\n\nText.\n\n### Peace {#peace}\n\nText.');
    await folder.writeLedgers('2025-10-16');
    const text = await folder.read();
    const merged =
      text.slice(0, text.indexOf('### War')) + '### War and peace {#both aliases="x"}\n\nText.\n';
    await folder.write(ARTICLE, merged);
    const line = successor(32, '### War and peace {#both aliases="x peace war"}');
    expect(await folder.problems()).toEqual([
      vanished(32, 'peace', line),
      vanished(32, 'war', line),
    ]);
  });

  test('and where there is no heading left, what to put back', async () => {
    const folder = await contentFolder();
    await folder.writeLedgers('2025-10-16');
    await folder.replace('## The pier {#the-pier}\n', '');
    const remedy = 'Put its heading back: ## The pier {#the-pier}';
    expect(await folder.problems()).toEqual([vanished(1, 'the-pier', remedy)]);
  });
});

describe('what a ledger does not say yet is a warning', () => {
  test('for an article without one, unless it is a draft', async () => {
    const folder = await contentFolder();
    expect(await folder.everyProblem()).toEqual([
      `${ARTICLE}:1: warning: the article has no ledger, which keeps links to its headings alive. ${record}`,
    ]);
    await folder.replace('kind: analysis', 'kind: analysis\ndraft: true');
    expect(await folder.everyProblem()).toEqual([]);
  });

  test('for new ids and changed sections', async () => {
    const folder = await published();
    await folder.replace('It was built', 'It was rebuilt');
    await folder.add('## Next {#next aliases="later"}\n\nText.');
    expect(await folder.everyProblem()).toEqual([
      `${ARTICLE}:18: warning: the section “the-pier” has changed, and the ledger still says 2025-10-16. ${record}`,
      `${ARTICLE}:40: warning: the heading id “next” is not in the ledger yet. ${record}`,
      `${ARTICLE}:40: warning: the heading id “later” is not in the ledger yet. ${record}`,
    ]);
  });
});

describe('a ledger that cannot be read is an error', () => {
  const restore = 'Restore the file as it last was, then run “npm run anchors”';

  test.each([
    ['no JSON', '{\n  "en": {\n<<<<<<< HEAD\n', 3, 'the ledger is not valid JSON'],
    ['YAML', 'en:\n  ids: {}\n  sections: {}\n', 1, 'the ledger is not valid JSON'],
    [
      'one id twice',
      '{\n  "en": { "ids": {}, "sections": {} },\n  "en": {}\n}',
      3,
      'the field “en” is written twice',
    ],
    ['an edition without sections', '{\n  "en": { "ids": {} }\n}', 2, '“en.sections” is missing'],
    [
      'a wrong day',
      '{"en": {"ids": {}, "sections": {\n"top": {"digest": "0123456789abcdef", "changed": "soon"}}}}',
      2,
      '“en.sections.top.changed” is not a day',
    ],
    [
      'a wrong digest',
      '{"en": {"ids": {}, "sections": {\n"top": {"digest": "none", "changed": "2025-10-16"}}}}',
      2,
      '“en.sections.top.digest” is not a digest of 16 hexadecimal digits',
    ],
  ])('a ledger that is %s is an error', async (_, text, line, what) => {
    const folder = await contentFolder();
    await folder.write(LEDGER, text);
    expect(await folder.everyProblem()).toEqual([`${LEDGER}:${line}: ${what}. ${restore}`]);
    expect(await folder.writeLedgers('2025-11-09')).toEqual([]);
    expect(await folder.read(LEDGER)).toBe(text);
  });

  test('an edition that is gone', async () => {
    const folder = await published();
    const ledger = await folder.read(LEDGER);
    await folder.write(
      LEDGER,
      ledger.replace('{\n', '{\n  "ar": { "ids": {}, "sections": {} },\n'),
    );
    expect(await folder.problems()).toEqual([
      `${LEDGER}:1: the edition “ar” was published, and its file is gone. Put ar.md back, or remove “ar” here`,
    ]);
  });
});

test('a ledger that has lost all its articles is an error that says what to do', async () => {
  const folder = await contentFolder();
  await folder.writeLedgers('2025-10-16');
  await folder.remove(ARTICLE);
  expect(await folder.problems()).toEqual([
    'content/articles/x/anchors.json:1: the edition “en” was published, and its file is gone. Put en.md back, or remove “en” here',
  ]);
});
