import { readFile, stat } from 'node:fs/promises';
import { ifNamed } from '../shared/if-there.ts';
import { cannotOpen, CannotImport } from './cannot-import.ts';
import { decodeText } from './readers/decode.ts';
import { takeListedNotes } from './readers/listed-notes.ts';
import { formatOf, isBinary, type FileFormat } from './readers/file-format.ts';
import { readPlainText } from './readers/plain-text.ts';
import type { ReadText } from './readers/read-text.ts';
import { unescapeTexts } from './readers/unescape-texts.ts';

/** A text that was read, and what it was read as. */
export interface Source extends ReadText {
  format: FileFormat;
  /** `Windows-1256`; absent for Word, which has one of its own. */
  encoding?: string;
}

/** Bytes of a file that nobody would read to its end: about twenty books. */
const largest = 25_000_000;

async function bytesOf(path: string): Promise<Uint8Array> {
  const about = await ifNamed(stat(path));
  if (!about) throw new CannotImport(`There is no file ${path}`);
  if (!about.isFile()) throw new CannotImport(`${path} is a folder. Name a file in it`);
  if (about.size === 0) throw new CannotImport(`${path} is empty`);
  if (about.size > largest)
    throw new CannotImport(`${path} is larger than 25 MB. Import a part of it`);
  return readFile(path).catch((error: unknown) => {
    throw cannotOpen(path, error);
  });
}

/** Reads bytes by their format. Readers are loaded when they are wanted: a plain text should not wait for a page's. */
async function readBytes(bytes: Uint8Array, path: string): Promise<Source> {
  const format = formatOf(path, bytes);
  if (format === 'Word') {
    const { readDocx } = await import('./readers/docx.ts');
    return { format, ...(await readDocx(bytes, path)) };
  }
  const { text, encoding } = decodeText(bytes);
  if (isBinary(text)) throw new CannotImport(`${path} is no text. Save the text as .txt or .docx`);
  if (!text.trim()) throw new CannotImport(`${path} is empty`);
  switch (format) {
    case 'HTML': {
      const { readHtml } = await import('./readers/html.ts');
      return { format, ...(await readHtml(bytes, path)) };
    }
    case 'Markdown': {
      const { readMarkdown } = await import('./readers/markdown.ts');
      return { format, encoding, ...(await readMarkdown(text, path)) };
    }
    case 'plain text':
      return { format, encoding, tree: readPlainText(text), pictures: [], notes: [] };
  }
}

/**
 * Reads a file as a text in the common tree.
 *
 * @throws {CannotImport} for a file that is missing, empty or no text
 */
export async function readSource(path: string): Promise<Source> {
  const source = await readBytes(await bytesOf(path), path);
  const told = [...unescapeTexts(source.tree), ...takeListedNotes(source.tree)];
  return { ...source, notes: [...source.notes, ...told] };
}
