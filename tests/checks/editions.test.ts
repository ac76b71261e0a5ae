import { describe, expect, test } from 'vitest';
import { ARTICLE, contentFolder, type ContentFolder } from '../support/content-folder.ts';

const arabic = ARTICLE.replace('en.md', 'ar.md');

/** Adds an Arabic edition: the English text with other front matter and another heading. */
async function addEdition(folder: ContentFolder, heading: string, field = ''): Promise<void> {
  const english = await folder.read();
  await folder.write(
    arabic,
    english.replace('## The pier {#the-pier}', heading).replace('kind:', `${field}kind:`),
  );
}

test('editions that share their heading ids are sound', async () => {
  const folder = await contentFolder();
  await addEdition(folder, '## الرصيف {#the-pier}');
  expect(await folder.problems()).toEqual([]);
});

test('an id that an older name of the heading has is shared too', async () => {
  const folder = await contentFolder();
  await addEdition(folder, '## الرصيف {#the-pier}');
  await folder.replace('{#the-pier}', '{#pier aliases="the-pier"}');
  expect(await folder.problems()).toEqual([
    `${arabic}:1: the heading id “pier” stands in en.md, line 18 (The pier), and not here. ` +
      'Write {#pier} at the end of the heading it stands for, add the section, or say “abridged: true” in the front matter',
  ]);
});

describe('an id that one edition lacks', () => {
  const says = [
    `${arabic}:1: the heading id “the-pier” stands in en.md, line 18 (The pier), and not here. ` +
      'Write {#the-pier} at the end of the heading it stands for, add the section, or say “abridged: true” in the front matter',
  ];

  test('is an error there', async () => {
    const folder = await contentFolder();
    await addEdition(folder, '');
    expect(await folder.problems()).toEqual(says);
  });

  test('is none where the edition says that it is abridged', async () => {
    const folder = await contentFolder();
    await addEdition(folder, '', 'abridged: true\n');
    expect(await folder.problems()).toEqual([]);
  });

  test('is told of the whole edition when the abridged one has a heading of its own', async () => {
    const folder = await contentFolder();
    await addEdition(folder, '## خاتمة {#end}', 'abridged: true\n');
    expect(await folder.problems()).toEqual([
      `${ARTICLE}:1: the heading id “end” stands in ar.md, line 19 (خاتمة), and not here. ` +
        'Write {#end} at the end of the heading it stands for, add the section, or say “abridged: true” in the front matter',
    ]);
  });

  test('is a warning while one of the two is a draft', async () => {
    const folder = await contentFolder();
    await addEdition(folder, '', 'draft: true\n');
    expect(await folder.problems()).toEqual(
      says.map((line) => line.replace(':1: ', ':1: warning: ')),
    );
  });
});
