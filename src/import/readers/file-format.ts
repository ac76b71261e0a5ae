import { extname } from 'node:path';
import { CannotImport } from '../cannot-import.ts';

export type FileFormat = 'plain text' | 'Word' | 'HTML' | 'Markdown';

const byEnding: Record<string, FileFormat> = {
  '.docx': 'Word',
  '.htm': 'HTML',
  '.html': 'HTML',
  '.markdown': 'Markdown',
  '.md': 'Markdown',
  '.xhtml': 'HTML',
};

/** First bytes of files that hold no text, and what to say of them. */
const refused: [begins: RegExp, what: string][] = [
  [/^%PDF-/, 'is a PDF, in which a text has no order of its own. Copy the text into a .txt file'],
  [
    /^(?:\x89PNG|GIF8|\xff\xd8\xff|RIFF....WEBP|II\*\x00|MM\x00\*|....ftyp)/s,
    'is a picture or a film. Import the text and put pictures beside it',
  ],
  [
    /^\xd0\xcf\x11\xe0/,
    'is in an old Office format. Open it in Word or LibreOffice and save it as .docx',
  ],
  [
    /^PK\x03\x04.{26}mimetypeapplication\/vnd\.oasis\.opendocument/s,
    'is in the format of LibreOffice. Open it there or in Word and save it as .docx',
  ],
  [
    /^(?:MIME-Version: |From: .{0,200}\r?\n(?:Snapshot-Content-Location|MIME-Version): |bplist)/s,
    'is a page with all its files in one. Open it in a browser and save it as a complete page, .html',
  ],
  [/^\{\\rtf/, 'is in Rich Text Format. Open it in Word or LibreOffice and save it as .docx'],
];

const compound = '\xd0\xcf\x11\xe0';

/** The part of an Office file that holds another one, locked (MS-OFFCRYPTO, 2.3.4). */
const locked = Buffer.from('EncryptedPackage', 'utf16le');

const zip = 'PK\x03\x04';

/** Bytes at the beginning that show what a file is. */
const looked = 4096;

/**
 * What a file is, by its ending and its first bytes.
 *
 * @throws {CannotImport} for one that holds no text
 */
export function formatOf(path: string, bytes: Uint8Array): FileFormat {
  const begins = Buffer.from(bytes.subarray(0, looked)).toString('latin1');
  if (begins.startsWith(compound) && Buffer.from(bytes).includes(locked)) {
    throw new CannotImport(
      `${path} is locked with a password. Open it in Word or LibreOffice and save it without one`,
    );
  }
  for (const [pattern, what] of refused)
    if (pattern.test(begins)) throw new CannotImport(`${path} ${what}`);
  const format = byEnding[extname(path).toLowerCase()] ?? 'plain text';
  if (begins.startsWith(zip) !== (format === 'Word')) {
    throw new CannotImport(
      format === 'Word'
        ? `${path} is no Word file, whatever its name says. Save it as .docx again, or import the text as .txt`
        : `${path} is an archive. Unpack it, or give a Word file the ending .docx`,
    );
  }
  return format;
}

/** A zero byte, which no text has. */
export const isBinary = (text: string): boolean => text.slice(0, looked).includes('\u0000');
