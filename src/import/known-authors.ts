import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { yamlFiles } from '../loaders/content-files.ts';
import { readYaml } from '../loaders/read-yaml.ts';
import { authorSchema } from '../schemas/author.ts';
import { fold } from '../shared/fold.ts';

/** Names of authors, folded, and the ids of their files. */
export type KnownAuthors = ReadonlyMap<string, string>;

/**
 * Every author that has a file.
 *
 * @param root the project's root
 */
export async function knownAuthors(root: string): Promise<KnownAuthors> {
  const ids = new Map<string, string>();
  const { files } = await yamlFiles(root, 'authors');
  for (const file of files) {
    const source = await readFile(join(root, file), 'utf8');
    const { data } = readYaml(source, authorSchema, { file, firstLine: 1 });
    for (const name of Object.values(data?.name ?? {}))
      ids.set(fold(name), basename(file, '.yaml'));
  }
  return ids;
}

/** The ids of some names, if every name has a file. */
export function idsOfAll(names: readonly string[], known: KnownAuthors): string[] | undefined {
  const ids = names.flatMap((name) => known.get(fold(name.replace(/^the /i, ''))) ?? []);
  return ids.length > 0 && ids.length === names.length ? [...new Set(ids)] : undefined;
}
