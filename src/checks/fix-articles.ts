import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '../i18n/languages.ts';
import type { ArticleFile } from '../loaders/content-files.ts';
import { withHeadingIds } from './fix-heading-ids.ts';
import { readArticle } from './read-article.ts';
import { mendTypography } from './typography/mend-typography.ts';

/**
 * Mends in the articles' files what has one right form: typography, and headings without an id. Words stay as they are.
 *
 * @param root the project's root
 * @returns a line for each thing that was done
 */
export async function fixArticles(root: string, files: ArticleFile[]): Promise<string[]> {
  const done: string[] = [];
  for (const file of files) {
    const { path, language } = file;
    const article = await readArticle(file, await readFile(join(root, path), 'utf8'));
    const { writingSystem } = languages[language];
    const mended = mendTypography(article.source, article.prose, writingSystem);
    const source = withHeadingIds({ ...article, source: mended }); // no line has moved
    if (mended !== article.source) done.push(`${path}: mended typography`);
    if (source !== mended) done.push(`${path}: wrote heading ids`);
    if (source !== article.source) await writeFile(join(root, path), source);
  }
  return done;
}
