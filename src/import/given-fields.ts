import { basename } from 'node:path';
import { yamlFiles } from '../loaders/content-files.ts';
import { idsOfAll, type KnownAuthors } from './known-authors.ts';

type Fields = Record<string, unknown>;

interface Sorted {
  fields: Fields;
  notes: string[];
}

const list = (names: unknown): string[] => (Array.isArray(names) ? names.map(String) : []);

const left = (what: string, names: readonly string[]): string[] =>
  names.length > 0
    ? [`The front matter names as ${what}: ${names.join(', ')}. They have no files of their own.`]
    : [];

/** The authors that a front matter names, by the names of their files or their own; all of them, or none. */
function signedBy(names: readonly string[], known: KnownAuthors): string[] | undefined {
  const ids = new Set(known.values());
  return names.length > 0 && names.every((name) => ids.has(name))
    ? [...names]
    : idsOfAll(names, known);
}

/**
 * Of the fields that a source's own front matter gives, those that hold here: authors and topics must have files.
 *
 * @param root the project's root
 */
export async function holdingFields(
  root: string,
  { authors, topics, ...rest }: Fields,
  known: KnownAuthors,
): Promise<Sorted> {
  const names = list(authors);
  const signed = signedBy(names, known);
  const { files } = await yamlFiles(root, 'topics');
  const ids = new Set(files.map((file) => basename(file, '.yaml')));
  const filed = list(topics).filter((topic) => ids.has(topic));
  const unfiled = list(topics).filter((topic) => !ids.has(topic));
  const fields: Fields = { ...rest, draft: true };
  if (signed) fields.authors = signed;
  if (filed.length > 0) fields.topics = filed;
  return { fields, notes: [...left('authors', signed ? [] : names), ...left('topics', unfiled)] };
}
