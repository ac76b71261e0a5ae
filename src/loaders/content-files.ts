import { readdir } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { slugForm } from '../schemas/slug.ts';
import { ifThere } from '../shared/if-there.ts';
import type { Problem } from '../shared/problem.ts';
import { readAll } from './unreadable.ts';

/** An article's file: which article it is, in which language, and where it lies. */
export interface ArticleFile {
  slug: string;
  language: Language;
  /** Path from the project's root, with forward slashes. */
  path: string;
}

/** Where articles lie, from the project's root. */
export const articlesFolder = 'content/articles';

/** The files below a folder, as paths from the project's root; none where there is no such folder. */
async function filesBelow(root: string, folder: string) {
  const listing = readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const { read, problems } = await readAll(root, [[folder, ifThere(listing)]]);
  const files = read
    .flatMap((entries) => entries ?? [])
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return { files, problems };
}

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
 * The article that a file is, or why it is none.
 *
 * @param path from the project's root, with forward slashes
 */
export function articleAt(path: string): ArticleFile | Problem {
  const message = misplaced(path);
  const [slug = '', name = ''] = path.split('/').slice(-2);
  const language = basename(name, '.md');
  if (!message && isLanguage(language)) return { slug, language, path };
  return { file: path, line: 1, severity: 'error', message: message ?? '' };
}

/**
 * The Markdown files below `content/articles/`, and a problem for each that stands where no article can.
 *
 * @param root the project's root
 */
export async function articleFiles(
  root: string,
): Promise<{ files: ArticleFile[]; problems: Problem[] }> {
  const { files, problems } = await filesBelow(root, articlesFolder);
  const found = files.filter((path) => path.endsWith('.md')).map(articleAt);
  return {
    files: found.filter((one) => 'slug' in one),
    problems: [...problems, ...found.filter((one) => 'message' in one)],
  };
}

/** The YAML files of `content/<collection>/`, as paths from the project's root. */
export async function yamlFiles(
  root: string,
  collection: string,
): Promise<{ files: string[]; problems: Problem[] }> {
  const { files, problems } = await filesBelow(root, `content/${collection}`);
  return { files: files.filter((path) => path.endsWith('.yaml')), problems };
}
