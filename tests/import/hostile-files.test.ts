import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import JSZip from 'jszip';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CannotImport } from '../../src/import/cannot-import.ts';
import { linesOf } from '../../src/import/lines-of.ts';
import { readPlainText } from '../../src/import/readers/plain-text.ts';
import { recognise } from '../../src/import/shape/recognise.ts';
import { word, wordFile } from '../support/word-file.ts';
import { importFolder } from './import-folder.ts';

const prose =
  'The harbour was dug in 1911, when the coal of the valley had to go somewhere, and nobody asked what for.';

/** What an editor is told of a file that cannot be imported. */
async function refusal(name: string, bytes: string | Uint8Array): Promise<string> {
  const folder = await importFolder();
  const path = await folder.put(name, bytes);
  const error = await folder.import(path).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CannotImport);
  return (error as Error).message.replace(path, name);
}

/** A Word file whose text has so many letters. */
const longFile = (letters: number): Promise<Buffer> =>
  wordFile({
    body: [word.paragraph('The harbour', 'Title'), word.paragraph('a'.repeat(letters))],
  }).then(async (bytes) => {
    const zip = await JSZip.loadAsync(bytes);
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  });

/** The same with another size in the list at its end. */
function saying(bytes: Buffer, size: number): Buffer {
  const record = Buffer.from('PK\x01\x02');
  for (let at = bytes.indexOf(record); at >= 0; at = bytes.indexOf(record, at + 4))
    bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

describe('a small file that unpacks to a large one is refused in one line', () => {
  test('a long text', async () => {
    expect(await refusal('a.docx', await longFile(9_000_000))).toBe(
      'a.docx holds a text of more than 8 MB. Import a part of it',
    );
  });

  test('many parts, before they are unpacked', async () => {
    expect(await refusal('a.docx', saying(await longFile(100), 90_000_000))).toBe(
      'a.docx unpacks to more than 200 MB. Import a part of it',
    );
  });

  test('one that says it is small', async () => {
    expect(await refusal('a.docx', saying(await longFile(9_000_000), 100))).toMatch(
      /^a\.docx is damaged or no Word file/,
    );
  });
});

test.each([
  [
    'html',
    `<h1>T</h1>${'<blockquote>'.repeat(5000)}${prose}`,
    ' has quotations or lists within each other that are too deep to read. Import its text as .txt',
  ],
  [
    'md',
    `# T\n\n${'> '.repeat(5000)}${prose}`,
    ':3: the line opens 5000 quotations and lists within each other. Write 20 at most',
  ],
])('quotations within quotations without end are refused: %s', async (ending, text, why) => {
  expect(await refusal(`a.${ending}`, text)).toBe(`a.${ending}${why}`);
});

test.each([
  ['a sign that turns words about, in an address', 'See [there](https://a.example/\u202egpj.exe).'],
  ['one in the address of a picture', '![A map](gnp\u202exe.tcerroc)'],
  ['a bare address that runs on into HTML', 'https://a.example/&gt;&lt;script>ran()&lt;/script>'],
])('what is brought in passes the check: %s', async (_, words) => {
  const { errors } = await (
    await importFolder()
  ).take('a.md', `# T\n\n${prose}\n\n${words}\n\n${prose} Again.`);
  expect(errors).toEqual([]);
});

test('a picture that lies elsewhere stays there, whatever the file calls it or links to', async () => {
  const folder = await importFolder();
  const picture = await sharp({
    create: { width: 600, height: 400, channels: 3, background: '#888' },
  })
    .png()
    .toBuffer();
  await writeFile(join(folder.content.root, 'secret.png'), picture);
  await symlink(join(folder.content.root, 'secret.png'), join(folder.inbox, 'linked.png'));
  await symlink(folder.content.root, join(folder.inbox, 'elsewhere'));
  const named = [
    'linked.png',
    'elsewhere/secret.png',
    '../secret.png',
    'a.png%00.svg',
    '/etc/hostname',
  ];
  const images = named.map((name) => `![A map](${name})`);
  const { files, text } = await folder.take('a.md', `# T\n\n${prose}\n\n${images.join('\n\n')}`);
  expect(files).toEqual(['en.md']);
  expect(text.match(/which was not brought along/g)).toHaveLength(named.length);
});

test('a file that is locked with a password says so', async () => {
  const bytes = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(70_000),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  expect(await refusal('a.docx', bytes)).toBe(
    'a.docx is locked with a password. Open it in Word or LibreOffice and save it without one',
  );
});

describe('a picture that cannot be shown whole is told and stays behind', () => {
  const page = `<h1>The harbour of Ansa</h1><p>${prose}</p><p><img src="a.jpg" alt="A quay"></p><p>${prose} Once more.</p>`;

  test('one that was cut off', async () => {
    const folder = await importFolder();
    const whole = await sharp({
      create: {
        width: 600,
        height: 400,
        channels: 3,
        background: '#8a1c1c',
        noise: { type: 'gaussian', mean: 120, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer();
    await folder.put('a.jpg', whole.subarray(0, whole.length / 2));
    const { files, summary, text } = await folder.take('a.html', page);
    expect(files).toEqual(['en.md']);
    expect(summary).toMatch(/The picture a\.jpg is damaged \(.+\)\. Save it anew/);
    expect(text).toContain('It shows “A quay”.');
  });

  test('one of 289 megapixels', async () => {
    const folder = await importFolder();
    const large = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    large.writeUInt32BE(17_000, 16);
    large.writeUInt32BE(17_000, 20);
    large.writeUInt32BE(crc32(large.subarray(12, 29)), 29);
    await folder.put('a.jpg', large);
    const { files, summary } = await folder.take('a.html', page);
    expect(files).toEqual(['en.md']);
    expect(summary).toContain(
      'has 289 megapixels. Make it smaller than 268, and import the text again.',
    );
  });
});

describe('100 kB of one sign take no longer than other texts', () => {
  const signs =
    ' |.|."|(|[|(a|a |A |1 |1.|1/| - |-|– |, |/|a/|\t|a\t|"|“|…|!|:|and |و |@|a@|a@b.|http://|www.|©|by |By A |photo |Photo: |via |. a|A. |1 May |1 May 2025 |2025-|1 من |> |Home > |*|_|#'.split(
      '|',
    );

  test.each(signs)('“%s”', { timeout: 10_000 }, (sign) => {
    const times = (size: number): string => sign.repeat(Math.ceil(size / sign.length));
    const lines = Array.from({ length: 50 }, () => `${times(1990)}x`);
    for (const text of [times(100_000), `a ${times(100_000)}x`, lines.join('\n\n')]) {
      const read = linesOf(readPlainText(`A headline of words\n\n${prose}\n\n${text}\n\n${prose}`));
      recognise(read);
      expect(read.every(({ kind }) => kind !== undefined)).toBe(true);
    }
  });
});
