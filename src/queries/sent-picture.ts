import { getImage } from 'astro:assets';
import { articleImage } from './article-images.ts';
import type { Article } from './articles.ts';

/** A picture as machines are shown it: a format that all of them know. */
export interface SentPicture {
  /** Path of its file from the site's root. */
  src: string;
  width: number;
  height: number;
}

const width = 1200;

/** The picture at an article's head, where it has one, for search engines and feeds. */
export async function leadPicture(article: Article): Promise<SentPicture | undefined> {
  const { lead } = article;
  if (!lead?.image) return undefined;
  const image = await articleImage(article, lead.image);
  const { src } = await getImage({ src: image, width, format: 'jpg' });
  return { src, width, height: Math.round((image.height * width) / image.width) };
}
