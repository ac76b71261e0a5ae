import { stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isLanguage, languageCodes, type Language } from '../i18n/languages.ts';
import { newSlug } from '../loaders/new-slug.ts';
import { slugForm } from '../schemas/slug.ts';
import { ifThere } from '../shared/if-there.ts';
import { CannotImport } from './cannot-import.ts';
import { detectLanguage } from './detect-language.ts';

const codes = languageCodes.join(', ');

/** The language that was asked for, or that the letters of a text tell. */
export function languageOf(asked: string | undefined, text: string): Language {
  if (asked !== undefined && !isLanguage(asked)) {
    throw new CannotImport(
      `“${asked}” is not a language of this site. Write --language= and one of ${codes}`,
    );
  }
  const language = asked ?? detectLanguage(text);
  if (language) return language;
  throw new CannotImport(
    `The text is in the letters of none of this site’s languages. Write --language= and one of ${codes}`,
  );
}

const nameOf = (path: string): string => basename(path, extname(path));

/** A text without a headline is called after its file until somebody finds one. */
export const headlineFrom = (path: string): string => nameOf(path).replace(/[-_]+/g, ' ').trim();

/** The name of the article's folder: as asked for, from the headline, or else that of the file. */
export function slugOf(asked: string | undefined, headline: string, path: string): string {
  const named = nameOf(path).toLowerCase();
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

/** @throws {CannotImport} for an article that stands there already */
export async function refuseToOverwrite(root: string, article: string): Promise<void> {
  if (!(await ifThere(stat(join(root, article))))) return;
  throw new CannotImport(
    `${article} exists already. Add --force to replace it, or --slug=another-name`,
  );
}
