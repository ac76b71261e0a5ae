import { open, type FileHandle } from 'node:fs/promises';
import { codeOf } from '../../shared/if-there.ts';

/** What every PNG ends with. https://www.w3.org/TR/png-3/#11IEND */
const lastChunk = Buffer.from('0000000049454e44ae426082', 'hex');

/** The sign for the end of a JPEG. */
const endOfImage = Buffer.from('ffd9', 'hex');

async function bytes(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

const endsWith = async (file: FileHandle, size: number, end: Buffer): Promise<boolean> =>
  end.equals(await bytes(file, Math.max(0, size - end.length), end.length));

/** A WebP says in its head how long it is. https://developers.google.com/speed/webp/docs/riff_container */
const holdsItsLength = async (file: FileHandle, size: number): Promise<boolean> =>
  (await bytes(file, 4, 4)).readUInt32LE() + 8 <= size;

/** An AVIF is a row of boxes, each with its length before it. ISO/IEC 14496-12, 4.2 */
async function holdsItsBoxes(file: FileHandle, size: number): Promise<boolean> {
  let start = 0;
  while (start < size) {
    const head = await bytes(file, start, 16);
    const short = head.length >= 8 ? head.readUInt32BE() : 1;
    if (short === 0) return true; // the last box reaches to the end, wherever that is
    const long = short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    if (long < 8) return false;
    start += long;
  }
  return start === size;
}

const tests: Record<string, (file: FileHandle, size: number) => Promise<boolean>> = {
  png: (file, size) => endsWith(file, size, lastChunk),
  jpg: (file, size) => endsWith(file, size, endOfImage),
  webp: holdsItsLength,
  avif: holdsItsBoxes,
};

/** Looks at every pixel, which takes its time. */
async function canBeDecoded(path: string): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  try {
    await sharp(path, { limitInputPixels: false }).stats();
    return true;
  } catch (error) {
    if (codeOf(error) === undefined) return false; // what sharp says of a file has no code
    throw error;
  }
}

/**
 * Whether a picture is all there. A few bytes tell that of most; the others are decoded, since some cameras write more
 * behind the picture.
 *
 * @param format as `imageMetadata` names it: `jpg`
 */
export async function isWhole(path: string, format: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (await tests[format]?.(file, size)) return true;
  } finally {
    await file.close();
  }
  return canBeDecoded(path);
}
