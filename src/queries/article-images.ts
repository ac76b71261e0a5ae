import type { ImageMetadata } from 'astro';
import { join } from 'node:path/posix';
import type { Article } from './articles.ts';

const files = import.meta.glob<{ default: ImageMetadata }>(
  // Cameras write their endings in capitals.
  '/content/articles/*/*.{[aA][vV][iI][fF],[jJ][pP][eE][gG],[jJ][pP][gG],[pP][nN][gG],[sS][vV][gG],[wW][eE][bB][pP]}',
);

/**
 * An image of an article's folder, with its dimensions.
 *
 * @param path as written in the article: `./harbour.jpg`
 * @throws when there is no such file
 */
export async function articleImage(
  article: Pick<Article, 'slug' | 'file'>,
  path: string,
): Promise<ImageMetadata> {
  const load = files[join('/content/articles', article.slug, path)];
  if (!load) throw new Error(`${article.file}: the image “${path}” does not exist`);
  return (await load()).default;
}
