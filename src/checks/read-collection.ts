import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { yamlFiles } from '../loaders/content-files.ts';
import { readYaml } from '../loaders/read-yaml.ts';
import { readAll } from '../loaders/unreadable.ts';
import { checkCharacters } from './check-characters.ts';
import { escapedInYaml } from './escaped-texts.ts';

/**
 * The files of a folder of `content/` that holds one YAML file for each of its things, and what is wrong with each.
 *
 * @param root the project's root
 */
export async function readCollection<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
) {
  const { files, problems: unlisted } = await yamlFiles(root, name);
  const read = async (file: string) => {
    const source = await readFile(join(root, file), 'utf8');
    const read = readYaml(source, schema, { file, firstLine: 1 });
    const escaped = escapedInYaml(read.written, read.lineOf);
    const problems = [...read.problems, ...checkCharacters({ path: file, source, escaped })];
    return { file, data: read.data, lineOf: read.lineOf, problems };
  };
  const reading = files.map((file) => [file, read(file)] as const);
  const { read: entries, problems: unread } = await readAll(root, reading);
  return {
    ids: new Set(files.map((file) => basename(file, '.yaml'))),
    entries,
    problems: [...unlisted, ...unread, ...entries.flatMap(({ problems }) => problems)],
  };
}
