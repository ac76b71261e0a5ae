import { basename } from 'node:path';
import { createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/i18n/languages.ts';
import {
  searchFiles,
  searchFolder,
  volumeFolder,
  type SearchVolume,
} from '../../src/shared/search-files.ts';

/** Articles as the index is given them, by address. */
export type Documents = Map<string, string>;

/** Script and engine stand beside the volumes. */
const isShared = (path: string): boolean => path === 'pagefind.js' || path.startsWith('wasm.');

async function filesOf(language: Language, name: string, documents: Documents) {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind did not start');
  for (const [url, content] of documents) await index.addHTMLFile({ url, content });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files.map(({ path, content }) => {
    const folder = isShared(path) ? `${searchFolder(language)}/` : volumeFolder(language, name);
    return [folder + path, Buffer.from(content)] as const;
  });
}

/**
 * The files of an index, by address.
 *
 * @param volumes the articles of each volume, the newest first
 */
export async function indexOf(
  language: Language,
  volumes: Documents[],
): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const list: SearchVolume[] = [];
  for (const [at, documents] of volumes.entries()) {
    const name = `volume-${at}`;
    const made = await filesOf(language, name, documents);
    const meta = made.map(([path]) => basename(path)).find((file) => file.endsWith('.pf_meta'));
    if (!meta) throw new Error('Pagefind has made no table of contents');
    list.push({ name, meta, articles: documents.size });
    for (const [path, content] of made) files.set(path, content);
  }
  files.set(searchFiles.volumes(language), Buffer.from(JSON.stringify(list)));
  return files;
}

/** Lets the search of a page search other articles instead of those of the site, in one volume or several. */
export async function searchInstead(
  page: Page,
  language: Language,
  ...volumes: Documents[]
): Promise<void> {
  const files = await indexOf(language, volumes);
  await page.route('**/pagefind/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname);
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    if (body) await route.fulfill({ body, contentType });
    else await route.fulfill({ body: pathname.endsWith('.json') ? '[]' : '' });
  });
}
