import { access, mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isLanguage, languageCodes, type Language } from '../i18n/languages.ts';
import { newSlug } from '../loaders/new-slug.ts';
import { slugForm } from '../schemas/slug.ts';
import { CannotImport } from './cannot-import.ts';
import { detectLanguage } from './detect-language.ts';
import { holdingFields } from './given-fields.ts';
import { knownAuthors } from './known-authors.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines-of.ts';
import { placePictures } from './place-pictures.ts';
import { readSource, type Source } from './read-source.ts';
import { recognise } from './shape/recognise.ts';
import { writeArticle } from './write/article.ts';
import type { Fields } from './write/front-matter.ts';

export interface ImportOptions {
  /** Name of the article's folder; without one it is made from the headline or the file's name. */
  slug?: string | undefined;
  /** Without one it is told by the script. */
  language?: string | undefined;
  /** Replaces an article that is there. */
  force: boolean;
}

/** What came of an import. */
export interface Imported {
  /** Path of the article from the project's root. */
  path: string;
  source: Source;
  language: Language;
  lines: readonly Line[];
  fields: Fields;
  /** What an editor should know besides doubts. */
  notes: string[];
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function languageOf(asked: string | undefined, lines: readonly Line[]): Language {
  if (asked !== undefined && !isLanguage(asked)) {
    throw new CannotImport(
      `“${asked}” is not a language of this site. Write --language= and one of ${languageCodes.join(', ')}`,
    );
  }
  const language = asked ?? detectLanguage(lines.map(({ text }) => text).join('\n'));
  if (language) return language;
  throw new CannotImport(
    `The text is in a script of none of this site's languages. Write --language= and one of ${languageCodes.join(', ')}`,
  );
}

function slugOf(asked: string | undefined, headline: string, path: string): string {
  const named = basename(path, extname(path)).toLowerCase();
  const slug = asked ?? newSlug(headline) ?? (slugForm.test(named) ? named : undefined);
  if (slug === undefined) {
    throw new CannotImport(
      'The headline has too few Latin letters to name a folder after. Add --slug=a-few-words',
    );
  }
  if (slugForm.test(slug)) return slug;
  throw new CannotImport(
    `“${slug}” cannot be an address. Write --slug= in lower-case Latin letters, digits and single hyphens`,
  );
}

/** Whether there is an article in a text: a headline and something to stand under it. */
function refuseFragments(lines: readonly Line[], path: string): void {
  const filled = lines.filter(({ words }) => words.length > 0);
  if (filled.length > 1) return;
  throw new CannotImport(
    filled.length === 0
      ? `${path} holds no text`
      : `${path} has a single line. An article needs a headline and a text below it`,
  );
}

/** A text without a headline is called after its file until somebody finds one. */
const fallbackHeadline = (path: string): string =>
  basename(path, extname(path)).replace(/[-_]+/g, ' ').trim();

/**
 * Makes an article from a file.
 *
 * @param root the project's root
 * @throws {CannotImport} with one line for the editor; nothing was written then
 */
export async function importFile(
  root: string,
  path: string,
  options: ImportOptions,
): Promise<Imported> {
  const source = await readSource(path);
  const lines = linesOf(source.tree);
  refuseFragments(lines, path);
  const recognised = recognise(lines);
  const authors = await knownAuthors(root);
  const given = await holdingFields(root, source.fields ?? {}, authors);
  const headline = lines.find(({ kind }) => kind === 'headline')?.text;
  const title = String(given.fields.headline ?? headline ?? fallbackHeadline(path));
  const language = languageOf(options.language, lines);
  const folder = `content/articles/${slugOf(options.slug, title, path)}`;
  const article = `${folder}/${language}.md`;
  if (!options.force && (await exists(join(root, article)))) {
    throw new CannotImport(`${article} exists already. Add --force to replace it, or --slug=another-name`);
  }
  const pictures = await placePictures(join(root, folder), source.pictures, lines, options.force);
  const written = writeArticle(recognised, {
    authors,
    given: { headline: title, ...given.fields },
    takenIds: pictures.map(({ file }) => basename(file, extname(file))),
  });
  await mkdir(join(root, folder), { recursive: true });
  for (const { file, bytes } of pictures) await writeFile(join(root, folder, file), bytes);
  await writeFile(join(root, article), written.source);
  const notes = [...source.notes, ...given.notes];
  return { path: article, source, language, lines, fields: written.fields, notes };
}
