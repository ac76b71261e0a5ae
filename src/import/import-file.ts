import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { headlineFrom, languageOf, refuseToOverwrite, slugOf } from './article-place.ts';
import { CannotImport, nestsTooDeep } from './cannot-import.ts';
import { editionIds, noteOnIds } from './edition-ids.ts';
import { holdingFields } from './given-fields.ts';
import { knownAuthors } from './known-authors.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines-of.ts';
import { placePictures } from './place-pictures.ts';
import { readSource, type Source } from './read-source.ts';
import type { Picture } from './readers/read-text.ts';
import { recognise } from './shape/recognise.ts';
import { writeArticle } from './write/write-article.ts';
import type { Fields } from './write/front-matter-fields.ts';
import { countHeadings } from './write/heading-node.ts';

export interface ImportOptions {
  /** Name of the article's folder; without one it is made from the headline or the file's name. */
  slug?: string | undefined;
  /** Without one it is told by the letters. */
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

/** Where the article of a text will stand. */
interface Place {
  headline: string;
  language: Language;
  /** Path from the project's root. */
  folder: string;
}

function placeOf(lines: readonly Line[], path: string, { slug, language }: ImportOptions): Place {
  const headline = lines.find(({ kind }) => kind === 'headline')?.text ?? headlineFrom(path);
  return {
    headline,
    language: languageOf(language, lines.map(({ text }) => text).join('\n')),
    folder: `content/articles/${slugOf(slug, headline, path)}`,
  };
}

async function makeArticle(root: string, path: string, options: ImportOptions): Promise<Imported> {
  const source = await readSource(path);
  const lines = linesOf(source.tree);
  const recognised = recognise(lines);
  refuseFragments(lines, path);

  const { headline, language, folder } = placeOf(lines, path, options);
  const article = `${folder}/${language}.md`;
  if (!options.force) await refuseToOverwrite(root, article);

  const authors = await knownAuthors(root);
  const given = await holdingFields(root, { headline, ...source.fields }, authors);
  const edition = await editionIds(join(root, folder), language);
  const pictures = await placePictures(join(root, folder), source.pictures, lines, options.force);
  const taken = pictures.map(({ file }) => basename(file, extname(file)));
  const ids = { taken, edition: edition?.ids ?? [] };
  const written = writeArticle(recognised, { authors, given: given.fields, ids });
  const file = { file: `${language}.md`, bytes: Buffer.from(written.source) };
  await writeFiles(join(root, folder), [...pictures, file]);

  const notes = [...source.notes, ...given.notes, ...noteOnIds(edition, countHeadings(lines))];
  return { path: article, source, language, lines, fields: written.fields, notes };
}

/** A call that went deeper than the stack of calls reaches. */
const isTooDeep = (error: unknown): boolean =>
  error instanceof RangeError && error.message.startsWith('Maximum call stack');

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
  return makeArticle(root, path, options).catch((error: unknown) => {
    if (!isTooDeep(error)) throw error;
    throw new CannotImport(nestsTooDeep(path));
  });
}
