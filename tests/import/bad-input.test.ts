import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../src/import/import-file.ts';
import { importFolder } from './import-folder.ts';
import { labelledTexts } from './labelled-texts.ts';

/** What an editor is told of a file that cannot be imported; nothing may have been written. */
async function refusal(name: string, bytes: string | Uint8Array): Promise<string> {
  const folder = await importFolder();
  const path = await folder.put(name, bytes);
  const before = await folder.content.everyProblem();
  const said = await folder.import(path).then(
    () => 'nothing',
    (error: unknown) => (error as Error).message,
  );
  expect(await folder.content.everyProblem()).toEqual(before);
  await expect(folder.content.read('content/articles/t/en.md')).rejects.toThrow('ENOENT');
  return said.replace(path, name);
}

describe('a file that cannot be imported gets one clear line', () => {
  test.each([
    ['empty.txt', '', 'empty.txt is empty'],
    ['blank.txt', ' \n\n \t\n', 'blank.txt is empty'],
    [
      'one.txt',
      'The harbour was built by people who expected to stay, and for many years they did.\n',
      'one.txt has a single line. An article needs a headline and a text below it',
    ],
    [
      'head.txt',
      'The harbour at Ansa\n\n16 October 2025\n\nShare\n',
      'head.txt has no text below its headline',
    ],
    ['blank.html', '<p> </p><script>write()</script>', 'blank.html holds no text'],
    [
      'paper.pdf',
      '%PDF-1.7 …',
      'paper.pdf is a PDF, in which a text has no order of its own. Copy the text into a .txt file',
    ],
    [
      'harbour.txt',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'harbour.txt is a picture or a film. Import the text and put pictures beside it',
    ],
    [
      'old.doc',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'old.doc is in an old Office format. Open it in Word or LibreOffice and save it as .docx',
    ],
    [
      'letter.rtf',
      String.raw`{\rtf1\ansi Hello}`,
      'letter.rtf is in Rich Text Format. Open it in Word or LibreOffice and save it as .docx',
    ],
    [
      'letter.odt',
      `PK\u0003\u0004${'\u0000'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text`,
      'letter.odt is in the format of LibreOffice. Open it there or in Word and save it as .docx',
    ],
    ...['page.mht', 'page.webarchive'].map((name): [string, string, string] => [
      name,
      name.endsWith('mht')
        ? 'From: <Saved by Blink>\r\nSnapshot-Content-Location: x\r\n'
        : 'bplist00',
      `${name} is a page with all its files in one. Open it in a browser and save it as a complete page, .html`,
    ]),
    [
      'false.docx',
      'Only a text.\n\nWith two lines.',
      'false.docx is no Word file, whatever its name says. Save it as .docx again, or import the text as .txt',
    ],
    [
      'broken.docx',
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]),
      'broken.docx is damaged or no Word file (It has no word/document.xml.). Open it in Word or LibreOffice and save it as .docx again',
    ],
    [
      'data.bin',
      Uint8Array.from([1, 0, 0, 7, 65, 66, 0, 0, 0, 200, 3, 4, 5]),
      'data.bin is no text. Save the text as .txt or .docx',
    ],
  ])('the file %s gets one clear line', async (name, bytes, says) => {
    expect(await refusal(name, bytes)).toBe(says);
  });

  test('a file that is not there, and a folder', async () => {
    const folder = await importFolder();
    const missing = join(folder.inbox, 'missing.txt');
    await expect(folder.import(missing)).rejects.toThrow(`There is no file ${missing}`);
    await mkdir(join(folder.inbox, 'inner'));
    const inner = join(folder.inbox, 'inner');
    await expect(folder.import(inner)).rejects.toThrow(`${inner} is a folder. Name a file in it`);
  });
});

const paragraph = 'The ferry stopped on a Tuesday, for want of water, and nobody could say why.';

test('5 MB of text become an article, and nothing of them is lost', async () => {
  const [text] = (await labelledTexts()).filter(({ name }) => name === 'all-traits');
  const body =
    text?.lines.filter(({ kind }) => kind === 'paragraph').map((line) => line.text) ?? [];
  const copies = Math.ceil(5_000_000 / body.join('').length);
  const long = Array.from({ length: copies }, (_, copy) =>
    body.map((line) => `${copy}. copy: ${line}`),
  ).flat();
  const folder = await importFolder();
  const path = await folder.put('long.txt', ['The long text', ...long].join('\n\n'));
  const options = { slug: undefined, language: undefined, force: false };
  const imported = await importFile(folder.content.root, path, options);
  const article = await folder.content.read(imported.path);
  const missing = long.filter((line) => !article.includes(line.slice(12)));
  expect(missing).toEqual([]);
}, 180_000);

describe('a text in which every line is short', () => {
  const verse = [
    'The ferry',
    'In the morning no boat',
    'In the evening no water',
    'The rope is dry',
    'So am I',
  ];

  test('keeps every line, makes no headings of them and says so', async () => {
    const { text, errors, summary } = await (
      await importFolder()
    ).take('verse.txt', verse.join('\n'));
    expect(text.split('\n').filter((line) => line && !line.startsWith('<!--'))).toEqual(
      verse.slice(1),
    );
    expect(summary).toContain('Short lines stand together: headings, verse or a list?');
    expect(errors).toEqual([]);
  });
});

describe('a text without a headline', () => {
  test('is called after its file, since a paragraph is none', async () => {
    const long = Array.from({ length: 4 }, () => paragraph).join(' ');
    const { article, errors } = await (
      await importFolder()
    ).take('low-water_2025.txt', `${long}\n\n${paragraph}`);
    expect(article).toContain('headline: low water 2025\n');
    expect(article).toContain(long);
    expect(errors).toEqual([]);
  });
});
