import type { ImageMetadata } from 'astro';
import { languages } from '../i18n/languages.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { readingMinutes } from '../shared/words.ts';
import { articleBody } from './article-body.ts';
import { articleImage } from './article-images.ts';
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

/** Every list asks: the text is read once. */
const minutesOf = oncePerKey(
  async (article: Article) => readingMinutes((await articleBody(article)).words),
  ({ file, digest }) => `${file} ${digest}`,
);

export async function teaser(article: Article): Promise<Teaser> {
  const { language, lead } = article;
  const names = pick(await authors(language), article.authors).map(({ name }) => name);
  return {
    article,
    authors: new Intl.ListFormat(languages[language].locale, { type: 'unit' }).format(names),
    minutes: await minutesOf(article),
    image: lead?.image ? await articleImage(article, lead.image) : undefined,
  };
}
