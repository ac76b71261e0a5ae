import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { yamlFiles } from '../loaders/content-files.ts';
import { readYaml } from '../loaders/read-yaml.ts';
import type { Language } from '../i18n/languages.ts';
import { namesSchema, type Name } from '../schemas/name.ts';
import { inLanguage } from '../schemas/localised.ts';
import { foldedParts } from '../shared/fold.ts';
import type { SearchName } from '../shared/search-files.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The names of `content/names/`. Files with faults are left to the content checks, which stop the build. */
export async function readNames(root: string): Promise<Name[]> {
  const { files } = await yamlFiles(root, 'names');
  const read = files.map(async (file) => {
    const source = await readFile(join(root, file), 'utf8');
    return readYaml(source, namesSchema, { file, firstLine: 1 }).data ?? [];
  });
  return (await Promise.all(read)).flat();
}

/** The names that stand on a site's pages in a language, each with all the spellings that should lead there. */
export function searchNames(names: Name[], language: Language, words: Vocabulary): SearchName[] {
  return names.flatMap(({ name, also, forms }): SearchName[] => {
    const all = [
      ...new Set([inLanguage(name, language), ...Object.values(name), ...also, ...forms]),
    ];
    const used = all.filter((spelling) => words.has(spelling));
    if (used.length === 0) return [];
    const spellings = all.map((spelling) => foldedParts(spelling).join(' '));
    return [{ preferred: inLanguage(name, language), used, spellings: [...new Set(spellings)] }];
  });
}
