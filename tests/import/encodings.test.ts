import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/import/readers/decode.ts';
import { importFolder } from './import-folder.ts';

const english =
  'The harbour at “Ansa”\n\nIt was built by people who expected to stay – in 1936.\n\nNobody’s café is left.\n';
const arabic =
  'ميناء الرأس الأبيض\n\nقال الصيادون: «لم يكذب أحد علينا»، ثم سكتوا؛ فمن يصدّق؟\n\nبقيت الرافعة الثالثة.\n';

/** Letters of a Windows encoding as their bytes. */
function inWindows(text: string, label: 'windows-1252' | 'windows-1256'): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${label} has no ${letter}`);
    return byte;
  });
}

function inUtf16(text: string, order: 'LE' | 'BE', marked: boolean): Uint8Array {
  const bytes = Buffer.from(marked ? `\uFEFF${text}` : text, 'utf16le');
  return order === 'LE' ? bytes : bytes.swap16();
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a text is read in its own encoding, without being told which', () => {
  test.each([
    ['UTF-8', utf8(english), english, 'UTF-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${arabic}`), arabic, 'UTF-8'],
    ['UTF-16 LE with a mark', inUtf16(english, 'LE', true), english, 'UTF-16 LE'],
    ['UTF-16 BE with a mark', inUtf16(arabic, 'BE', true), arabic, 'UTF-16 BE'],
    ['UTF-16 LE without a mark', inUtf16(english, 'LE', false), english, 'UTF-16 LE'],
    ['UTF-16 BE without a mark', inUtf16(english, 'BE', false), english, 'UTF-16 BE'],
    ['Arabic in UTF-16 LE without a mark', inUtf16(arabic, 'LE', false), arabic, 'UTF-16 LE'],
    ['Arabic in UTF-16 BE without a mark', inUtf16(arabic, 'BE', false), arabic, 'UTF-16 BE'],
    ['Windows-1252', inWindows(english, 'windows-1252'), english, 'Windows-1252'],
    ['Windows-1256', inWindows(arabic, 'windows-1256'), arabic, 'Windows-1256'],
    ['plain ASCII', utf8('Even plain words'), 'Even plain words', 'UTF-8'],
  ])('a text in %s is read as it was written', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });
});

describe('the import', () => {
  test.each([
    ['Windows-1256', inWindows(arabic, 'windows-1256'), 'Windows-1256'],
    ['UTF-16', inUtf16(arabic, 'LE', true), 'UTF-16 LE'],
  ])('takes Arabic in %s and says so', async (_, bytes, encoding) => {
    const { imported, article, summary, errors } = await (
      await importFolder()
    ).take('a.txt', bytes);
    expect(imported.path).toBe('content/articles/t/ar.md');
    expect(article).toContain('headline: ميناء الرأس الأبيض\n');
    expect(article).toContain('قال الصيادون: «لم يكذب أحد علينا»، ثم سكتوا؛ فمن يصدّق؟');
    expect(summary).toContain(`Read as plain text, ${encoding}, العربية.`);
    expect(errors).toEqual([]);
  });

  test('believes a page that declares its encoding', async () => {
    const page = `<html><head><meta charset="windows-1256"></head><body><h1>${arabic.split('\n')[0] ?? ''}</h1><p>مرحبا</p><p>كيف حالك</p></body></html>`;
    const { article } = await (
      await importFolder()
    ).take('a.html', inWindows(page, 'windows-1256'));
    expect(article).toContain('headline: ميناء الرأس الأبيض\n');
    expect(article).toContain('مرحبا');
  });
});
