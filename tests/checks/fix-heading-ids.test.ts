import { describe, expect, test } from 'vitest';
import { fixArticles } from '../../src/checks/fix-articles.ts';
import { articleFiles } from '../../src/loaders/content-files.ts';
import { ARTICLE, contentFolder } from '../support/content-folder.ts';

/** Adds a heading to an article and has the missing ids written; returns what became of the heading. */
async function fixed(heading: string): Promise<string> {
  const folder = await contentFolder();
  await folder.add(`${heading}\n\nText.`);
  const before = await folder.read();
  const { files } = await articleFiles(folder.root);
  expect(await fixArticles(folder.root, files)).toEqual([`${ARTICLE}: wrote heading ids`]);
  expect(await folder.problems()).toEqual([]);
  const after = await folder.read();
  const written = after.split('\n').slice(31, -3).join('\n');
  expect(after, 'nothing but the heading changes').toBe(before.replace(heading, written));
  return written;
}

describe('npm run check -- --fix writes the derived id', () => {
  test.each([
    ['## What Russia won', '## What Russia won {#what-russia-won}'],
    ['### The *Kursk* and `code` ', '### The *Kursk* and `code` {#the-kursk-and-code}'],
    ['## Closed ##', '## Closed {#closed}'],
    ['## Written in C#', '## Written in C# {#written-in-c}'],
    ['## 100 %', '## 100 % {#100}'],
    [`## ${'x'.repeat(57)} / + y`, `## ${'x'.repeat(57)} / + y {#${'x'.repeat(57)}}`],
    ['## من ربح الحرب؟', '## من ربح الحرب؟ {#من-ربح-الحرب}'],
    ['Underlined\n----------', 'Underlined {#underlined}\n----------'],
    ['## Twice\n\n## Twice', '## Twice {#twice}\n\n## Twice {#twice-1}'],
  ])('“%s” is given its derived id', async (heading, written) => {
    expect(await fixed(heading)).toBe(written);
  });

  test('and leaves an article alone whose headings all have one', async () => {
    const folder = await contentFolder();
    const { files } = await articleFiles(folder.root);
    expect(await fixArticles(folder.root, files)).toEqual([]);
  });

  test('and keeps the line endings of the file', async () => {
    const folder = await contentFolder();
    await folder.add('## What next\n\nText.');
    await folder.write(ARTICLE, (await folder.read()).replaceAll('\n', '\r\n'));
    const { files } = await articleFiles(folder.root);
    await fixArticles(folder.root, files);
    expect(await folder.read()).toContain('\r\n## What next {#what-next}\r\n');
  });
});
