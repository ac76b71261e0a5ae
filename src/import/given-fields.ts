import { basename } from 'node:path';
import { yamlFiles } from '../loaders/content-files.ts';
import { idsOfAll, type KnownAuthors } from './known-authors.ts';

type Fields = Record<string, unknown>;

interface Sorted {
  fields: Fields;
  notes: string[];
}

const list = (names: unknown): string[] => (Array.isArray(names) ? names.map(String) : []);

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
  const files = await yamlFiles(root, 'topics');
  const topicIds = new Set(files.map((file) => basename(file, '.yaml')));
  const authorIds = new Set(known.values());
  const names = list(authors);
  const byId = names.length > 0 && names.every((name) => authorIds.has(name)) ? names : undefined;
  const signed = byId ?? idsOfAll(names, known);
  const filed = list(topics).filter((topic) => topicIds.has(topic));
  const unfiled = list(topics).filter((topic) => !topicIds.has(topic));
  return {
    fields: {
      ...rest,
      ...(signed && { authors: signed }),
      ...(filed.length > 0 && { topics: filed }),
      draft: true,
    },
    notes: [
      ...(names.length > 0 && !signed
        ? [`The front matter names as authors: ${names.join(', ')}. They have no files of their own.`]
        : []),
      ...(unfiled.length > 0
        ? [`The front matter names as topics: ${unfiled.join(', ')}. They have no files.`]
        : []),
    ],
  };
}
