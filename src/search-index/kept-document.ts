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
export const keptDocument = (root: string, article: ArticleToIndex): Promise<IndexDocument> =>
  kept({ root, shelf: 'documents', key: [article.digest] }, async () => {
    const { path, names } = article;
    const { data } = readFrontMatter(await readFile(join(root, path), 'utf8'), path);
    if (!data) throw new Error(`${path} has changed while the index was made`);
    return indexDocument(await searchableArticle(root, article, data, names));
  });
