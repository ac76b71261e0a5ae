import mammoth from 'mammoth';
import type { Root } from 'mdast';
import { CannotImport } from '../cannot-import.ts';
import { htmlToTree } from './html-to-tree.ts';
import { markWord, type WordChanges } from './mark-word.ts';
import { bringPictures } from './bring-pictures.ts';
import type { ReadText } from './read-text.ts';
import { splitAtBreaks } from './split-at-breaks.ts';
import { tidyTree } from './tidy-tree.ts';
import { pack, unpack } from './unpack.ts';

/** Styles of Word that say what a paragraph is, besides the headings, which mammoth knows. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

const document = 'word/document.xml';

/** What a Word file holds that does not come along, or not as it was. */
const notesOn = (
  { hidden, drawn, formulas, isTracked }: WordChanges,
  hasComments: boolean,
): string[] => [
  ...(isTracked
    ? ['The file has tracked changes: insertions were taken as accepted, deletions left out.']
    : []),
  ...(hasComments ? ['Comments in the margin were left out.'] : []),
  ...(hidden > 0 ? [`Pieces of hidden text that were left out: ${hidden}.`] : []),
  ...(drawn > 0
    ? [`Charts and diagrams that were not brought along: ${drawn}. Bring them as pictures.`]
    : []),
  ...(formulas > 0 ? [`Equations that were written as text: ${formulas}. Read them over.`] : []),
];

interface Converted {
  tree: Root;
  images: Map<string, Uint8Array>;
}

async function convert(bytes: Buffer): Promise<Converted> {
  const images = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const src = `${images.size + 1} of the file`;
    images.set(src, await image.readAsBuffer());
    return { src };
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: bytes },
    { styleMap, convertImage, externalFileAccess: false },
  );
  return { tree: htmlToTree(value), images };
}

async function readParts(
  bytes: Uint8Array,
  path: string,
): Promise<Converted & { notes: string[] }> {
  const parts = unpack(bytes, path);
  if (!parts.has(document)) throw new Error(`It has no ${document}.`);
  const changes = markWord(parts);
  return {
    ...(await convert(await pack(parts))),
    notes: notesOn(changes, parts.has('word/comments.xml')),
  };
}

/**
 * Reads a Word file: headings, lists, tables, notes and pictures; of tracked changes the text as it would be accepted.
 *
 * @throws {CannotImport} for a file that is damaged, or too large
 */
export async function readDocx(bytes: Uint8Array, path: string): Promise<ReadText> {
  const { tree, images, notes } = await readParts(bytes, path).catch((error: unknown) => {
    if (error instanceof CannotImport) throw error;
    const why = error instanceof Error ? ` (${error.message.split('\n', 1)[0] ?? ''})` : '';
    throw new CannotImport(
      `${path} is damaged or no Word file${why}. Open it in Word or LibreOffice and save it as .docx again`,
      { cause: error },
    );
  });
  splitAtBreaks(tree);
  tidyTree(tree);
  const brought = await bringPictures(tree, (address) => Promise.resolve(images.get(address)));
  return { tree, pictures: brought.pictures, notes: [...notes, ...brought.notes] };
}
