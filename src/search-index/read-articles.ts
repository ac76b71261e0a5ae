import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { articleFiles, yamlFiles } from '../loaders/content-files.ts';
import { readFrontMatter } from '../loaders/front-matter.ts';
import { readYaml } from '../loaders/read-yaml.ts';
import { authorSchema } from '../schemas/author.ts';
import type { Localised } from '../schemas/localised.ts';
import { topicSchema } from '../schemas/topic.ts';
import { searchableArticle, type SearchableArticle } from './searchable-article.ts';

/** Files with faults are left to the content checks, which stop the build. */
async function namesIn(
  root: string,
  collection: string,
  schema: z.ZodType<{ name: Localised }>,
): Promise<Map<string, Localised>> {
  const names = new Map<string, Localised>();
  for (const file of (await yamlFiles(root, collection)).files) {
    const { data } = readYaml(await readFile(join(root, file), 'utf8'), schema, {
      file,
      firstLine: 1,
    });
    if (data) names.set(basename(file, '.yaml'), data.name);
  }
  return names;
}

/**
 * Every published article, as the search knows it.
 *
 * @param root the project's root
 */
export async function readArticles(root: string): Promise<SearchableArticle[]> {
  const names = {
    author: await namesIn(root, 'authors', authorSchema),
    topic: await namesIn(root, 'topics', topicSchema),
  };
  const articles: SearchableArticle[] = [];
  for (const file of (await articleFiles(root)).files) {
    const { data } = readFrontMatter(await readFile(join(root, file.path), 'utf8'), file.path);
    if (data && !data.draft) articles.push(await searchableArticle(root, file, data, names));
  }
  return articles;
}
