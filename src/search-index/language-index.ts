import type { Language } from '../i18n/languages.ts';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { readEntries } from '../loaders/read-entries.ts';
import { authorSchema, type Author } from '../schemas/author.ts';
import { topicSchema } from '../schemas/topic.ts';
import { intoVolumes } from './into-volumes.ts';
import { volumeOf, type VolumeToMake } from './kept-volume.ts';
import { readArticles, type ArticleToIndex } from './read-articles.ts';

/** What the index of a language is made from. */
export interface LanguageIndex {
  language: Language;
  articles: ArticleToIndex[];
  /** All authors, by their ids. */
  authors: Map<string, Author>;
  /** The newest first. */
  volumes: VolumeToMake[];
}

/**
 * Divides all published articles into the volumes of each language.
 *
 * @param root the project's root
 */
export async function languageIndexes(
  root: string,
  published: readonly PublishedArticle[],
): Promise<LanguageIndex[]> {
  const authors: Map<string, Author> = await readEntries(root, 'authors', authorSchema);
  const topic = await readEntries(root, 'topics', topicSchema);
  const articles = await readArticles(root, published, { author: authors, topic });
  const byLanguage = [...Map.groupBy(articles, ({ language }) => language)];
  return Promise.all(
    byLanguage.map(async ([language, inIt]) => {
      const volumes = intoVolumes(inIt).map((some) => volumeOf(root, language, some));
      return { language, articles: inIt, authors, volumes: await Promise.all(volumes) };
    }),
  );
}
