import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { yamlFiles } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The entries of a folder of `content/` that has one file for each, by their ids. Files with faults are left to the
 * content checks, which stop the build.
 *
 * @param root the project's root
 */
export async function readEntries<Entry>(
  root: string,
  collection: string,
  schema: z.ZodType<Entry>,
): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for (const file of (await yamlFiles(root, collection)).files) {
    const source = await readFile(join(root, file), 'utf8');
    const { data } = readYaml(source, schema, { file, firstLine: 1 });
    if (data) entries.set(basename(file, '.yaml'), data);
  }
  return entries;
}
