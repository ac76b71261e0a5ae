import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { CannotImport } from '../cannot-import.ts';
import { htmlToTree } from './html-to-tree.ts';
import { bringPictures } from './bring-pictures.ts';
import type { ReadText } from './read-text.ts';
import { splitAtBreaks } from './split-at-breaks.ts';
import { tidyTree } from './tidy-tree.ts';

/** Styles of Word that say what a paragraph is, besides the headings, which mammoth knows. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** What a Word file holds that does not come along. */
async function lossesOf(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const document = await zip.file('word/document.xml')?.async('string');
  if (document === undefined) throw new Error('It has no word/document.xml.');
  const notes: string[] = [];
  if (/<w:(?:ins|del|moveFrom|moveTo) /.test(document)) {
    notes.push(
      'The file has tracked changes: insertions were taken as accepted, deletions left out.',
    );
  }
  if (zip.file('word/comments.xml')) notes.push('Comments in the margin were left out.');
  return notes;
}

interface Converted {
  tree: Root;
  images: Map<string, Uint8Array>;
}

async function convert(bytes: Uint8Array): Promise<Converted> {
  const images = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `${images.size + 1} of the file`;
    images.set(src, await image.readAsBuffer());
    return { src };
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap, convertImage, externalFileAccess: false },
  );
  return { tree: htmlToTree(value), images };
}

/**
 * Reads a Word file: headings, lists, tables, notes and pictures; of tracked changes the text as it would be accepted.
 *
 * @throws {CannotImport} for a file that is damaged
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ReadText> {
  const damaged = (cause: unknown): never => {
    throw new CannotImport(
      `${path} is damaged or no Word file. Open it in Word or LibreOffice and save it as .docx again`,
      { cause },
    );
  };
  const notes = await lossesOf(bytes).catch(damaged);
  const { tree, images } = await convert(bytes).catch(damaged);
  splitAtBreaks(tree);
  tidyTree(tree);
  const brought = await bringPictures(tree, (address) => Promise.resolve(images.get(address)));
  return { tree, pictures: brought.pictures, notes: [...notes, ...brought.notes] };
}
