import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFiles } from '../loaders/content-files.ts';
import { readFrontMatter } from '../loaders/front-matter.ts';
import type { Author } from '../schemas/author.ts';
import { topicSchema } from '../schemas/topic.ts';
import { readEntries } from './read-entries.ts';
import { searchableArticle, type SearchableArticle } from './searchable-article.ts';

/**
 * Every published article, as the search knows it.
 *
 * @param root the project's root
 * @param author all authors by their ids
 */
export async function readArticles(
  root: string,
  author: Map<string, Author>,
): Promise<SearchableArticle[]> {
  const topic = await readEntries(root, 'topics', topicSchema);
  const articles: SearchableArticle[] = [];
  for (const file of (await articleFiles(root)).files) {
    const { data } = readFrontMatter(await readFile(join(root, file.path), 'utf8'), file.path);
    if (!data || data.draft) continue;
    articles.push(await searchableArticle(root, file, data, { author, topic }));
  }
  return articles;
}
