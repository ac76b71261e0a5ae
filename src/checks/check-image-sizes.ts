import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { figureWidths } from '../shared/figure-widths.ts';
import { codeOf, ifNamed } from '../shared/if-there.ts';
import type { Problem } from '../shared/problem.ts';
import { figuresOf, type CheckedFigure } from './figures-of.ts';
import type { ReadArticle } from './read-article.ts';

const isRaster = (image: string): boolean => /\.(?:avif|jpe?g|png|webp)$/i.test(image);

/** Pixels, as the image is to be seen; nothing where the file holds none. */
async function widthOf(path: string): Promise<number | undefined> {
  const { default: sharp } = await import('sharp'); // takes its time to load, and drawings need none of it
  try {
    return (await sharp(path).metadata()).autoOrient.width;
  } catch (error) {
    if (codeOf(error) === undefined) return undefined; // what sharp says of a file has no code
    throw error;
  }
}

async function check(
  root: string,
  article: ReadArticle,
  { image = '', width, line }: CheckedFigure,
): Promise<Problem[]> {
  const file = article.file.path;
  const path = join(root, dirname(file), image);
  const isThere = isRaster(image) && (await ifNamed(stat(path)));
  if (!isThere) return []; // a file that is missing is told elsewhere
  const has = await widthOf(path);
  if (has === undefined) {
    const message = `the image “${image}” cannot be read as a picture. Save it again as JPEG, PNG, WebP or AVIF`;
    return [{ file, line, severity: 'error', rule: 'image-unreadable', message }];
  }
  const wants = figureWidths[width];
  if (has >= wants) return [];
  const message = `the image “${image}” is ${has} pixels wide, and a figure of this width shows up to ${wants}. Use a larger file, or it will look soft on fine screens`;
  return [{ file, line, severity: 'warning', rule: 'image-small', message }];
}

/** Pictures that have too few pixels for the width at which they are shown, or none at all. */
export async function checkImageSizes(root: string, article: ReadArticle): Promise<Problem[]> {
  const checked = figuresOf(article).map((figure) => check(root, article, figure));
  return (await Promise.all(checked)).flat();
}
