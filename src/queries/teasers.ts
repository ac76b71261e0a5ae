import type { ImageMetadata } from 'astro';
import { languages } from '../i18n/languages.ts';
import { readingMinutes } from '../shared/words.ts';
import { articleImage } from './article-images.ts';
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

export async function teaser(article: Article): Promise<Teaser> {
  const { language, lead } = article;
  const names = pick(await authors(language), article.authors).map(({ name }) => name);
  return {
    article,
    authors: new Intl.ListFormat(languages[language].locale, { type: 'unit' }).format(names),
    minutes: readingMinutes((await articleOutline(article)).words),
    image: lead?.image ? await articleImage(article, lead.image) : undefined,
  };
}

/** What lists show of articles beside their own fields, for the keys of pages. */
export const teased = (articles: readonly Article[]): Promise<unknown[]> =>
  Promise.all(
    articles.map(async (article) => {
      const { authors: names, minutes, image } = await teaser(article);
      return [names, minutes, image];
    }),
  );
