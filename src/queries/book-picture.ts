import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { keptBytes } from '../cache/disk-cache.ts';
import type { BookPicture } from '../shared/book/book.ts';
import { figureWidths } from '../shared/figure-widths.ts';
import { imageFile, imageName } from './article-images.ts';
import type { Article } from './articles.ts';
import { projectRoot } from './site-root.ts';

const { column: width } = figureWidths;
const quality = 80;

const asJpeg = async (file: string): Promise<Buffer> =>
  sharp(await readFile(file))
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality })
    .toBuffer();

/**
 * An image of an article's folder as books show it: drawings as they are, all else as JPEG. Many e-readers know neither
 * WebP nor AVIF.
 *
 * @param path as written in the article: `./harbour.jpg`
 * @throws when there is no such file
 */
export async function bookPicture(article: Article, path: string): Promise<BookPicture> {
  const name = await imageName(article, path);
  const file = imageFile(article, path);
  if (name.endsWith('.svg')) return { name, bytes: await readFile(file) };
  const key = ['jpeg', name, `${width}`, `${quality}`, sharp.versions.vips];
  const bytes = await keptBytes({ root: projectRoot, shelf: 'pictures', key }, () => asJpeg(file));
  return { name: name.replace(/\.\w+$/, '.jpg'), bytes };
}
