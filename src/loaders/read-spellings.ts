import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namesSchema, type Name } from '../schemas/name.ts';
import { yamlFiles } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The spellings of `content/names/`. Files with faults are left to the content checks, which stop the build.
 *
 * @param root the project's root
 */
export async function readSpellings(root: string): Promise<Name[]> {
  const { files } = await yamlFiles(root, 'names');
  const read = files.map(async (file) => {
    const source = await readFile(join(root, file), 'utf8');
    return readYaml(source, namesSchema, { file, firstLine: 1 }).data ?? [];
  });
  return (await Promise.all(read)).flat();
}
