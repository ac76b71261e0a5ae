import { readdir } from 'node:fs/promises';
import { ifThere } from '../shared/if-there.ts';
import type { Line } from './line.ts';
import type { Picture } from './readers/read-text.ts';

/** The first number from which no file of the folder is called like any of the pictures. */
function offsetIn(files: readonly string[]): number {
  const numbers = files.map((file) => Number(/^picture-(\d+)\./.exec(file)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/**
 * Numbers pictures on from those that lie in a folder already, as those of another edition do, and lets the lines name
 * them so.
 *
 * @param replace whether pictures that lie there may be replaced
 */
export async function placePictures(
  folder: string,
  pictures: readonly Picture[],
  lines: readonly Line[],
  replace: boolean,
): Promise<Picture[]> {
  const files = replace ? [] : ((await ifThere(readdir(folder))) ?? []);
  const offset = offsetIn(files);
  const names = new Map(
    pictures.map(({ file }) => [
      file,
      file.replace(/\d+/, (number) => String(Number(number) + offset)),
    ]),
  );
  for (const { figure } of lines) {
    if (figure?.image) figure.image.file = names.get(figure.image.file) ?? figure.image.file;
  }
  return pictures.map(({ file, bytes }) => ({ file: names.get(file) ?? file, bytes }));
}
