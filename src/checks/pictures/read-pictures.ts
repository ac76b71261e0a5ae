import { readFileSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { kept } from '../../cache/disk-cache.ts';
import { sourceDigest } from '../../cache/source-digest.ts';
import { textDigest } from '../../cache/text-digest.ts';
import { readAll } from '../../loaders/unreadable.ts';
import type { Problem } from '../../shared/problem.ts';
import { oncePerKey } from '../../shared/once-per-key.ts';
import { sideBySide } from '../../shared/side-by-side.ts';
import { drawingFaults, type DrawingFault } from './drawing-faults.ts';
import { isWhole } from './is-whole.ts';
import { ownRoot } from '../own-root.ts';

/** What is known of a picture's file. */
export interface Picture {
  /** Pixels, as it is to be seen; nothing where the file holds no picture. */
  width?: number;
  /** Why it cannot be shown: said of the image, and with its remedy. */
  fault?: { message: string; rule: string };
  /** What is wrong within a drawing, by its lines. */
  faults: DrawingFault[];
}

/** The pictures of all articles by their paths from the project's root. */
export type Pictures = ReadonlyMap<string, Picture>;

const formats = ['jpg', 'png', 'webp', 'avif'];

/** Pixels along a side, and in all: WebP knows no longer side, and sharp resizes no larger picture. */
const most = { side: 16_383, all: 268_402_689 };

const headLength = 1 << 18;

/** Read as the build reads it; nothing where it is no picture. */
async function metadataIn(bytes: Buffer, path: string) {
  try {
    return await imageMetadata(bytes, path);
  } catch (error) {
    if (error instanceof Error && error.name === 'NoImageMetadata') return undefined;
    throw error;
  }
}

/** Most pictures say in their first bytes how large they are. */
async function metadataOf(path: string) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    const found = await metadataIn(buffer.subarray(0, bytesRead), path);
    if (found || bytesRead < headLength) return found;
  } finally {
    await file.close();
  }
  return metadataIn(await readFile(path), path);
}

const unreadable = {
  message: 'cannot be read as a picture. Save it again as JPEG, PNG, WebP or AVIF',
  rule: 'image-unreadable',
};

const tooLarge = (width: number, height: number) => ({
  message: `has ${width} × ${height} pixels, more than can be made smaller for a page. Save it at 3000 pixels across, which are plenty`,
  rule: 'image-large',
});

const cutOff = {
  message:
    'is damaged or cut off: not all of the picture is in its file. Fetch it or save it again',
  rule: 'image-damaged',
};

async function readPhotograph(path: string): Promise<Picture> {
  const { width = 0, height = 0, format = '' } = (await metadataOf(path)) ?? {};
  if (!formats.includes(format) || width * height === 0) return { fault: unreadable, faults: [] };
  if (Math.max(width, height) > most.side || width * height > most.all) {
    return { width, fault: tooLarge(width, height), faults: [] };
  }
  if (!(await isWhole(path, format))) return { width, fault: cutOff, faults: [] };
  return { width, faults: [] };
}

const sizeless = {
  line: 1,
  message:
    'the drawing does not say how large it is. Write width="600" height="400" on <svg>, in its first lines',
};

async function judgeDrawing(bytes: Buffer, path: string): Promise<Picture> {
  const faults = drawingFaults(bytes.toString());
  if (faults.length > 0) return { faults };
  const { width = 0, height = 0 } = (await metadataIn(bytes, path)) ?? {};
  return width > 0 && height > 0 ? { width, faults } : { faults: [sizeless] };
}

const judge = { module: 'src/checks/pictures/read-pictures.ts', files: ['package-lock.json'] };

const judgeDigest = oncePerKey((root: string) => sourceDigest(root, judge));

/** A drawing is read letter by letter, and so what was found is kept. */
async function readDrawing(root: string, path: string): Promise<Picture> {
  const bytes = readFileSync(path);
  const key = [await judgeDigest(ownRoot), textDigest(bytes)];
  return kept({ root, shelf: 'drawings', key }, () => judgeDrawing(bytes, path));
}

const isDrawing = (path: string): boolean => extname(path).toLowerCase() === '.svg';

/**
 * Reads the pictures of all articles, those too that no article shows: the build looks at every one. What the system
 * does not let us read is told.
 *
 * @param root the project's root
 * @param paths from there
 */
export async function readPictures(
  root: string,
  paths: string[],
): Promise<{ pictures: Pictures; problems: Problem[] }> {
  const read = async (path: string): Promise<[string, Picture]> => {
    const file = join(root, path);
    return [path, await (isDrawing(path) ? readDrawing(root, file) : readPhotograph(file))];
  };
  const readings = await sideBySide(paths, (path) => readAll(root, [[path, read(path)]]));
  const unread = paths.map((path): [string, Picture] => [path, { faults: [] }]); // there, and told
  return {
    pictures: new Map([...unread, ...readings.flatMap((one) => one.read)]),
    problems: readings.flatMap((one) => one.problems),
  };
}
