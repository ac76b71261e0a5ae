import type { ImageMetadata } from 'astro';
import { languages } from '../i18n/languages.ts';
import { listed } from '../shared/listed.ts';
import { readingMinutes } from '../shared/words.ts';
import { articleImage, imageName } from './article-images.ts';
import { articleOutline } from './article-outline.ts';
import type { Article } from './articles.ts';
import { authors, pick } from './people-and-topics.ts';

/** An article as others lead to it. */
export interface Teaser {
  article: Article;
  /** The names of those who signed it; nothing where they are pending. */
  authors: string;
  minutes: number;
  /** The picture at its head, where it has one. */
  image: ImageMetadata | undefined;
}

async function teaserWords(article: Article): Promise<Pick<Teaser, 'authors' | 'minutes'>> {
  const { language } = article;
  const names = pick(await authors(language), article.authors).map(({ name }) => name);
  return {
    authors: listed(names, languages[language].locale, 'unit'),
    minutes: readingMinutes((await articleOutline(article)).words),
  };
}

export async function teaser(article: Article): Promise<Teaser> {
  const { image } = article.lead ?? {};
  return {
    article,
    ...(await teaserWords(article)),
    image: image ? await articleImage(article, image) : undefined,
  };
}

/** What lists show of articles beside their own fields, for the keys of pages. */
export const teased = (articles: readonly Article[]): Promise<unknown[]> =>
  Promise.all(
    articles.map(async (article) => {
      const { image } = article.lead ?? {};
      return [await teaserWords(article), image && (await imageName(article, image))];
    }),
  );
