import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageCodes, type Language } from '../i18n/languages.ts';
import { parseMarkdown, readText } from '../compile/parse-article.ts';
import { ifThere } from '../shared/if-there.ts';

/** The headings of another edition of an article. */
export interface EditionIds {
  /** Name of its file. */
  file: string;
  ids: string[];
}

/**
 * The ids of the headings in another edition, whose links should lead to the same sections.
 *
 * @param folder the article's folder
 * @param language that of the edition which is made
 * @returns nothing where it is the first
 */
export async function editionIds(
  folder: string,
  language: Language,
): Promise<EditionIds | undefined> {
  for (const code of languageCodes.filter((other) => other !== language)) {
    const file = `${code}.md`;
    const source = await ifThere(readFile(join(folder, file), 'utf8'));
    if (source === undefined) continue;
    const { headings } = await readText(parseMarkdown(source, file));
    return { file, ids: headings.map(({ id }) => id) };
  }
  return undefined;
}

/** What is to be said of the ids of a text with so many headings. */
export function noteOnIds(edition: EditionIds | undefined, headings: number): string[] {
  if (!edition) return [];
  const { file, ids } = edition;
  return ids.length === headings
    ? [`Its headings have the ids of those in ${file}, in their order.`]
    : [
        `${file} has ${ids.length} headings and this text ${headings}. Give those that stand for each other the same id.`,
      ];
}
