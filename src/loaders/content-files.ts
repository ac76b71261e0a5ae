import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { slugForm } from '../schemas/slug.ts';
import type { Problem } from '../shared/problem.ts';

/** An article's file: which article it is, in which language, and where it lies. */
export interface ArticleFile {
  slug: string;
  language: Language;
  /** Path from the project's root, with forward slashes. */
  path: string;
}

const articlesFolder = 'content/articles';

const entriesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

function misplaced(path: string): string | undefined {
  const [slug, name, ...deeper] = path.slice(articlesFolder.length + 1).split('/');
  if (!slug || !name || deeper.length > 0) {
    return `an article is a file in a folder of its own. Move it to ${articlesFolder}/<slug>/<language>.md`;
  }
  if (!slugForm.test(slug)) {
    return `the folder “${slug}” becomes an address. Rename it in lower-case Latin letters, digits and single hyphens`;
  }
  const code = basename(name, '.md');
  if (!isLanguage(code)) {
    return `“${code}” is not a language of this site. Name the file after one of src/i18n/languages.ts`;
  }
  return undefined;
}

/**
 * The Markdown files below `content/articles/`, and a problem for each that stands where no article can.
 *
 * @param root the project's root
 */
export async function articleFiles(
  root: string,
): Promise<{ files: ArticleFile[]; problems: Problem[] }> {
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  for (const entry of await entriesBelow(join(root, articlesFolder))) {
    if (!entry.endsWith('.md')) continue;
    const path = relative(root, entry).split(sep).join('/');
    const message = misplaced(path);
    const [slug = '', name = ''] = path.split('/').slice(-2);
    const language = basename(name, '.md');
    if (message) problems.push({ file: path, line: 1, severity: 'error', message });
    else if (isLanguage(language)) files.push({ slug, language, path });
  }
  return { files, problems };
}

/** The YAML files of `content/<collection>/`, as paths from the project's root. */
export const yamlFiles = async (root: string, collection: string): Promise<string[]> =>
  (await entriesBelow(join(root, 'content', collection)))
    .filter((entry) => entry.endsWith('.yaml'))
    .map((entry) => relative(root, entry).split(sep).join('/'));
