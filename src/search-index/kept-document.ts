import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kept } from '../cache/disk-cache.ts';
import { readFrontMatter } from '../loaders/front-matter.ts';
import { indexDocument, type IndexDocument } from './index-document.ts';
import type { ArticleToIndex } from './read-articles.ts';
import { searchableArticle } from './searchable-article.ts';

/**
 * An article as Pagefind reads it, from the cache where nothing of it has changed.
 *
 * @param root the project's root
 */
export const keptDocument = (
  root: string,
  { file, names, digest }: ArticleToIndex,
): Promise<IndexDocument> =>
  kept({ root, shelf: 'documents', key: [digest] }, async () => {
    const { data } = readFrontMatter(await readFile(join(root, file.path), 'utf8'), file.path);
    if (!data) throw new Error(`${file.path} has changed while the index was made`);
    return indexDocument(await searchableArticle(root, file, data, names));
  });
