import { hash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImageMetadata } from 'astro';
import { imageMetadata } from 'astro/assets/utils';
import { emitImageMetadata } from 'astro/assets/utils/node';
import { outDir } from 'astro:config/server';
import { tellPicture } from '../cache/picture-channel.ts';
import { ifThere } from '../shared/if-there.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import type { Article } from './articles.ts';
import { projectRoot } from './site-root.ts';

type Illustrated = Pick<Article, 'file'>;

/** Where an image of an article's folder is, or would be. */
export const imageFile = ({ file }: Illustrated, path: string): string =>
  join(projectRoot, dirname(file), path);

const missing = ({ file }: Illustrated, path: string): Error =>
  new Error(`${file}: the image “${path}” does not exist`);

const readPicture = oncePerKey(async (file: string) => {
  const bytes = await readFile(file);
  const { width, height, format } = await imageMetadata(bytes, file);
  const name = `${hash('sha256', bytes, 'base64url').slice(0, 12)}.${format}`;
  tellPicture({ file, name });
  return { name, width, height, format };
});

/**
 * An image of an article's folder, for the key of a page that shows it.
 *
 * @param path as written in the article: `./harbour.jpg`
 * @returns a name that changes with what is to be seen
 * @throws when there is no such file
 */
export async function imageName(article: Illustrated, path: string): Promise<string> {
  const picture = await ifThere(readPicture(imageFile(article, path)));
  if (!picture) throw missing(article, path);
  return picture.name;
}

const assets = join(fileURLToPath(outDir), '_astro');

/** Puts an image where Astro makes smaller ones of it. It stays there if a page shows it as it is. */
const publishedImage = oncePerKey(async (file: string): Promise<ImageMetadata | undefined> => {
  const picture = await ifThere(readPicture(file));
  if (!picture) return undefined;
  const { name, width, height, format } = picture;
  await mkdir(assets, { recursive: true });
  await copyFile(file, join(assets, name));
  const src = join(import.meta.env.BASE_URL, '_astro', name);
  return { src, width, height, format };
});

/**
 * An image of an article's folder, with its dimensions, for a page that is being made. It is no import: an archive has
 * more images than a bundler should be given.
 *
 * @param path as written in the article: `./harbour.jpg`
 * @throws when there is no such file
 * @see src/decisions/0090-images-without-the-bundler.md
 */
export async function articleImage(article: Illustrated, path: string): Promise<ImageMetadata> {
  const file = imageFile(article, path);
  const image = import.meta.env.DEV ? await emitImageMetadata(file) : await publishedImage(file);
  if (!image) throw missing(article, path);
  return image;
}
