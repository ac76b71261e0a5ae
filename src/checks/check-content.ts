import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { articleFiles, yamlFiles } from '../loaders/content-files.ts';
import { readYaml } from '../loaders/read-yaml.ts';
import { authorSchema } from '../schemas/author.ts';
import { namesSchema } from '../schemas/name.ts';
import { topicSchema } from '../schemas/topic.ts';
import type { Problem } from '../shared/problem.ts';
import { checkEditions } from './check-editions.ts';
import { checkImages } from './check-images.ts';
import { checkLedgers } from './check-ledgers.ts';
import { checkLinks } from './check-links.ts';
import { checkMoves } from './check-moves.ts';
import { checkPending } from './check-pending.ts';
import { checkReferences } from './check-references.ts';
import { checkUpdates } from './check-updates.ts';
import { readArticle, type ReadArticle } from './read-article.ts';

/** Everything that was read, and everything that is wrong with it. */
export interface ContentReport {
  articles: ReadArticle[];
  /** In the order of files and lines. */
  problems: Problem[];
}

async function readCollection(root: string, name: string, schema: z.ZodType) {
  const files = await yamlFiles(root, name);
  const problems: Problem[] = [];
  for (const file of files) {
    const source = await readFile(join(root, file), 'utf8');
    problems.push(...readYaml(source, schema, { file, firstLine: 1 }).problems);
  }
  return { ids: new Set(files.map((file) => basename(file, '.yaml'))), problems };
}

const byPlace = (one: Problem, other: Problem): number =>
  one.file.localeCompare(other.file) || one.line - other.line;

/**
 * Checks all content, so that every fault is told in one run.
 *
 * @param root the project's root
 */
export async function checkContent(root: string): Promise<ContentReport> {
  const { files, problems } = await articleFiles(root);
  const authors = await readCollection(root, 'authors', authorSchema);
  const topics = await readCollection(root, 'topics', topicSchema);
  const names = await readCollection(root, 'names', namesSchema);
  const articles = await Promise.all(files.map((file) => readArticle(root, file)));
  const known = { authors: authors.ids, topics: topics.ids };

  const all = [
    ...problems,
    ...authors.problems,
    ...topics.problems,
    ...names.problems,
    ...articles.flatMap((article) => [
      ...article.problems,
      ...checkReferences(article, known),
      ...checkPending(article),
      ...checkUpdates(article),
    ]),
    ...(await Promise.all(articles.map((article) => checkImages(root, article)))).flat(),
    ...checkLinks(articles),
    ...checkEditions(articles),
    ...checkMoves(articles),
    ...(await checkLedgers(root, articles)),
  ];
  return { articles, problems: all.sort(byPlace) };
}
