import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { headlineFrom, languageOf, refuseToOverwrite, slugOf } from './article-place.ts';
import { CannotImport } from './cannot-import.ts';
import { holdingFields } from './given-fields.ts';
import { knownAuthors } from './known-authors.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines-of.ts';
import { placePictures } from './place-pictures.ts';
import { readSource, type Source } from './read-source.ts';
import type { Picture } from './readers/read-text.ts';
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

/** An article is a headline and something to stand under it. */
function refuseFragments(lines: readonly Line[], path: string): void {
  const filled = lines.filter(({ words }) => words.length > 0);
  if (filled.length > 1) {
    if (filled.some(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'table'))
      return;
    throw new CannotImport(`${path} has no text below its headline`);
  }
  throw new CannotImport(
    filled.length === 0
      ? `${path} holds no text`
      : `${path} has a single line. An article needs a headline and a text below it`,
  );
}

async function writeFiles(folder: string, files: readonly Picture[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, bytes } of files) await writeFile(join(folder, file), bytes);
}

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
  const recognised = recognise(lines);
  refuseFragments(lines, path);

  const headline = lines.find(({ kind }) => kind === 'headline')?.text ?? headlineFrom(path);
  const language = languageOf(options.language, lines.map(({ text }) => text).join('\n'));
  const folder = `content/articles/${slugOf(options.slug, headline, path)}`;
  const article = `${folder}/${language}.md`;
  if (!options.force) await refuseToOverwrite(root, article);

  const authors = await knownAuthors(root);
  const given = await holdingFields(root, source.fields ?? {}, authors);
  const pictures = await placePictures(join(root, folder), source.pictures, lines, options.force);
  const { source: text, fields } = writeArticle(recognised, {
    authors,
    given: { headline, ...given.fields },
    takenIds: pictures.map(({ file }) => basename(file, extname(file))),
  });
  await writeFiles(join(root, folder), [
    ...pictures,
    { file: `${language}.md`, bytes: Buffer.from(text) },
  ]);
  return {
    path: article,
    source,
    language,
    lines,
    fields,
    notes: [...source.notes, ...given.notes],
  };
}
