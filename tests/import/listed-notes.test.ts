import { expect, test } from 'vitest';
import { word, wordFile } from '../support/word-file.ts';
import { first, last } from './around-a-piece.ts';
import { importFolder } from './import-folder.ts';

const became = 'Marks such as [1] that became notes, with the list at the end: 2.';

const marked = 'The harbour was dug in 1911 [1] and widened later.[2] All know it.';
const texts = ['The register, page 4.', 'The navy’s books.'];
const numbered = texts.map((text, index) => `[${index + 1}] ${text}`);

test.each([
  ['a plain text', 'a.txt', [first, marked, last, ...numbered].join('\n\n')],
  ['a plain text with a title', 'a.txt', [first, marked, last, 'Notes', ...numbered].join('\n\n')],
  [
    'Markdown',
    'a.md',
    [first, marked, last, '## References', `1. ${texts[0] ?? ''}\n2. ${texts[1] ?? ''}`].join(
      '\n\n',
    ),
  ],
  [
    'a page',
    'a.html',
    `<title>Ports</title><article><h1>Ports</h1><p>${first}</p><p>${marked}</p><p>${last}</p><ol><li>${texts.join('</li><li>')}</li></ol></article>`,
  ],
])('marks without links and the list at the end of %s become notes', async (_, name, source) => {
  const headed =
    name === 'a.html' ? source : `${name === 'a.md' ? '# ' : ''}Ports of two coasts\n\n${source}`;
  const { text, summary, errors } = await (await importFolder()).take(name, headed);
  expect(text).toContain('dug in 1911[^listed-1] and widened later.[^listed-2] All know it.');
  expect(text).toContain('[^listed-1]: The register, page 4.');
  expect(text).toContain('[^listed-2]: The navy’s books.');
  expect(text).not.toMatch(/Notes|References/);
  expect(summary).toContain(became);
  expect(errors).toEqual([]);
});

test('of a Word file too', async () => {
  const body = [first, marked, last, ...numbered].map((text) => word.paragraph(text));
  const file = await wordFile({ body: [word.paragraph('Ports of two coasts', 'Title'), ...body] });
  const { text, summary } = await (await importFolder()).take('a.docx', file);
  expect(text).toContain('[^listed-2]: The navy’s books.');
  expect(summary).toContain(became);
});

test.each([
  ['a mark without its note', [marked, last, numbered[0] ?? '']],
  ['a note without its mark', [marked, last, ...numbered, '[3] The town’s.']],
  ['a mark that stands twice', [marked, 'It was wide [1].', last, ...numbered]],
  ['no list at all', [marked, last]],
  ['a list that begins with another number', [marked, last, '[2] A.', '[3] B.']],
])('and stay text where they do not match: %s', async (_, pieces) => {
  const source = ['Ports of two coasts', first, ...pieces].join('\n\n');
  const { text, summary, errors } = await (await importFolder()).take('a.txt', source);
  expect(text).toMatch(/dug in 1911 \\?\[1\] and widened later/);
  expect(text).not.toContain('[^');
  expect(summary).toContain('Marks such as [1] that were left in the text');
  expect(errors).toEqual([]);
});
