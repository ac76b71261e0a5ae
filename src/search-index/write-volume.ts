import { createHash } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Language } from '../i18n/languages.ts';
import { ifThere } from '../shared/if-there.ts';
import { searchFolder, volumeFolder, type SearchVolume } from '../shared/search-files.ts';

/** What all volumes of a language share. */
const shared = (language: Language): string[] => [
  'pagefind.js',
  `wasm.${language}.pagefind`,
  'wasm.unknown.pagefind', // for a language of which Pagefind has no stemmer
];

/** Pagefind's own interfaces, which ours replaces, and its worker, which costs more than it gains. */
const unused = [
  ...['component-ui', 'modular-ui', 'ui'].flatMap((ui) => [
    `pagefind-${ui}.js`,
    `pagefind-${ui}.css`,
  ]),
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** @throws when Pagefind reports a fault: a site is not published without its search */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}

/** Named after what is in it, so that it is a new one to browsers when that changes. */
const nameOf = (documents: Map<string, string>): string =>
  createHash('sha256')
    .update(JSON.stringify([...documents]))
    .digest('hex')
    .slice(0, 12);

/** Moves what volumes share to the folder of the language, or away where another volume brought it. */
async function share(site: string, language: Language, folder: string): Promise<void> {
  for (const file of shared(language)) {
    await ifThere(rename(join(folder, file), join(site, searchFolder(language), file)));
  }
}

/**
 * Writes a volume of the index of a language.
 *
 * @param site the folder of the built site
 * @param documents what Pagefind is given of each article, by address
 * @param newest the day of the newest of them
 */
export async function writeVolume(
  site: string,
  language: Language,
  documents: Map<string, string>,
  newest: string | undefined,
): Promise<SearchVolume> {
  const name = nameOf(documents);
  const folder = join(site, volumeFolder(language, name));
  const { index } = sound(await pagefind.createIndex());
  if (!index) throw new Error('search index: Pagefind did not start');
  for (const [url, content] of documents) sound(await index.addHTMLFile({ url, content }));
  sound(await index.writeFiles({ outputPath: folder }));
  await Promise.all(unused.map((file) => rm(join(folder, file), { force: true })));
  await share(site, language, folder);
  return { name, articles: documents.size, ...(newest && { newest }) };
}
