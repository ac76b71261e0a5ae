import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isLanguage, type Language } from '../i18n/languages.ts';
import { slugForm } from '../schemas/slug.ts';
import { ifThere } from '../shared/if-there.ts';
import type { Problem } from '../shared/problem.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { newSlug } from './new-slug.ts';
import { isFolder, readAll } from './unreadable.ts';

/** The file of an article or of a standing page: which it is, in which language, and where it lies. */
export interface ArticleFile {
  slug: string;
  language: Language;
  /** Path from the project's root, with forward slashes. */
  path: string;
}

/** The texts of a kind: where they lie, from the project's root, and what one is called. */
export interface TextKind {
  folder: string;
  one: string;
}

export const articleTexts: TextKind = { folder: 'content/articles', one: 'an article' };

/** Pages that stand beside the articles, such as what the newsroom says of itself. */
export const pageTexts: TextKind = { folder: 'content/pages', one: 'a page' };

const error = (file: string, message: string): Problem => ({
  file,
  line: 1,
  severity: 'error',
  message,
});

const linked = 'this is a symbolic link, and content holds files alone. Put the file itself here';

const noFile =
  'this is a socket, a pipe or a device, and content holds files alone. Move it elsewhere';

/** What was meant to be a file of the content, of which a folder says nothing. */
const fileName = /\.(?:md|mdx|markdown|ya?ml|avif|jpe?g|png|svg|webp)$/i;

/** Why an entry is neither a file nor a folder of files, if it is neither. */
function faultOfEntry(entry: Dirent): string | undefined {
  if (entry.isFile()) return undefined;
  if (entry.isSymbolicLink()) return linked;
  if (!entry.isDirectory()) return noFile;
  return fileName.test(entry.name) ? isFolder : undefined;
}

/** Something below a folder, with its path from the project's root. */
interface Entry {
  path: string;
  entry: Dirent;
}

/** Everything below a folder. One that may not be read is told, and keeps no other from being read. */
async function entriesBelow(
  root: string,
  folder: string,
): Promise<{ entries: Entry[]; problems: Problem[] }> {
  const listing = ifThere(readdir(join(root, folder), { withFileTypes: true }));
  const { read, problems } = await readAll(root, [[folder, listing]]);
  const entries = (read[0] ?? []).map((entry) => ({ path: `${folder}/${entry.name}`, entry }));
  const folders = entries.filter(({ entry }) => entry.isDirectory());
  const deeper = await sideBySide(folders, ({ path }) => entriesBelow(root, path));
  return {
    entries: [...entries, ...deeper.flatMap((one) => one.entries)],
    problems: [...problems, ...deeper.flatMap((one) => one.problems)],
  };
}

/** The files below a folder, as paths from the project's root, and a problem for each thing that is no file. */
async function filesBelow(root: string, folder: string) {
  const { entries, problems } = await entriesBelow(root, folder);
  const wrong = entries.flatMap(({ path, entry }) => {
    const fault = faultOfEntry(entry);
    return fault ? [error(path, fault)] : [];
  });
  const isWithin = (path: string): boolean => wrong.some(({ file }) => path.startsWith(`${file}/`));
  const files = entries.filter(({ entry, path }) => entry.isFile() && !isWithin(path));
  return { files: files.map(({ path }) => path).sort(), problems: [...problems, ...wrong] };
}

function misplaced(path: string, { folder, one }: TextKind): string | undefined {
  const [slug, name, ...deeper] = path.slice(folder.length + 1).split('/');
  if (!slug || !name || deeper.length > 0) {
    return `${one} is a file in a folder of its own. Move it to ${folder}/<slug>/<language>.md`;
  }
  if (!slugForm.test(slug)) {
    return `the folder “${slug}” becomes an address. Rename it in lower-case Latin letters, digits and single hyphens`;
  }
  if (!name.endsWith('.md')) {
    return `“${name}” is not read: ${one}'s text ends in .md. Rename it`;
  }
  const code = basename(name, '.md');
  if (!isLanguage(code)) {
    return `“${code}” is not a language of this site. Name the file after one of src/i18n/languages.ts`;
  }
  return undefined;
}

/** What was meant to be the text of an article or a page. */
const isText = (path: string): boolean => /\.(?:md|mdx|markdown)$/i.test(path);

/** A picture beside an article, as the build finds them. */
const isPicture = (path: string): boolean =>
  /^content\/articles\/[^./][^/]*\/[^./][^/]*\.(?:avif|jpe?g|png|svg|webp)$/i.test(path);

/**
 * The article or page that a file is, or why it is none.
 *
 * @param path from the project's root, with forward slashes
 */
export function textAt(path: string, kind: TextKind): ArticleFile | Problem {
  const message = misplaced(path, kind);
  const [slug = '', name = ''] = path.split('/').slice(-2);
  const language = basename(name, '.md');
  if (!message && isLanguage(language)) return { slug, language, path };
  return error(path, message ?? '');
}

/** What lies in the folder of a kind of texts. */
export interface TextFiles {
  files: ArticleFile[];
  /** Paths of the pictures beside them, from the project's root. */
  pictures: string[];
  /** One for each file that stands where no article can. */
  problems: Problem[];
}

/** @param root the project's root */
export async function textFiles(root: string, kind: TextKind): Promise<TextFiles> {
  const { files, problems } = await filesBelow(root, kind.folder);
  const found = files.filter(isText).map((path) => textAt(path, kind));
  return {
    files: found.filter((one) => 'slug' in one),
    pictures: files.filter(isPicture),
    problems: [...problems, ...found.filter((one) => 'message' in one)],
  };
}

/** @param root the project's root */
export const articleFiles = (root: string): Promise<TextFiles> => textFiles(root, articleTexts);

/**
 * Why articles cannot name a file of a collection, if they cannot.
 *
 * @see src/decisions/0045-names-refused.md
 */
function faultOf(path: string, collection: string): string | undefined {
  const name = path.slice(`content/${collection}/`.length);
  if (name.includes('/')) {
    return `a file of content/${collection}/ stands in no folder of its own. Move it to content/${collection}/`;
  }
  const id = name.replace(/\.ya?ml$/i, '');
  if (name === `${id}.yaml` && slugForm.test(id)) return undefined;
  const better = newSlug(id) ?? 'a-few-words';
  return `the name becomes an address, and articles write it. Rename the file in lower-case Latin letters, digits and single hyphens: ${better}.yaml`;
}

/**
 * The YAML files of `content/<collection>/`, as paths from the project's root, and a problem for each that nothing can
 * name.
 */
export async function yamlFiles(
  root: string,
  collection: string,
): Promise<{ files: string[]; problems: Problem[] }> {
  const { files, problems } = await filesBelow(root, `content/${collection}`);
  const found = files
    .filter((path) => /\.ya?ml$/i.test(path))
    .map((path) => ({ path, fault: faultOf(path, collection) }));
  return {
    files: found.filter(({ fault }) => !fault).map(({ path }) => path),
    problems: [
      ...problems,
      ...found.flatMap(({ path, fault }) => (fault ? [error(path, fault)] : [])),
    ],
  };
}
