import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SiteFiles } from '../cache/site-files.ts';
import { searchFolder, volumeFolder, type SearchVolume } from '../shared/search-files.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { digestOf, indexerDigest } from './index-digest.ts';
import { keptVolume, type VolumeToMake } from './kept-volume.ts';

/** What all volumes of a language share: Pagefind's script, and its engine with a stemmer or without. */
const isShared = (path: string): boolean => path === 'pagefind.js' || path.startsWith('wasm.');

/** None where one of the articles has no day yet: that is newer than any. */
const newestDay = ({ articles }: VolumeToMake): string | undefined =>
  articles
    .map(({ day }) => day)
    .sort((one, other) => (one ?? '9').localeCompare(other ?? '9'))
    .at(-1);

/** As the site lists a volume. Its name is new to browsers when anything in it is. */
function listed(volume: VolumeToMake, name: string, files: readonly string[]): SearchVolume {
  const newest = newestDay(volume);
  const meta = files.find((path) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('search index: Pagefind has made no table of contents');
  const articles = volume.articles.length;
  return { name, meta: basename(meta), articles, ...(newest && { newest }) };
}

/** The site that is being built, by its folder, and what is known of the last one. */
export interface Site {
  root: string;
  folder: string;
  files: SiteFiles;
}

/** Writes some files of a bundle, all made of one thing, unless the last site has them. */
async function write(
  { folder, files }: Site,
  within: string,
  key: string,
  read: () => Promise<[path: string, content: Uint8Array][]>,
): Promise<readonly string[]> {
  if (files.keepAll(key)) return files.madeOf(key);
  const written = (await read()).map(([path, content]) => ({ path: join(within, path), content }));
  for (const folders of new Set(written.map(({ path }) => dirname(path)))) {
    await mkdir(join(folder, folders), { recursive: true });
  }
  await sideBySide(written, async ({ path, content }) => {
    await writeFile(join(folder, path), content);
    files.make(path, key);
  });
  return written.map(({ path }) => path);
}

/**
 * Writes a volume of the index of a language.
 *
 * @returns it as the site lists it
 */
export async function writeVolume(site: Site, volume: VolumeToMake): Promise<SearchVolume> {
  const { language, digest } = volume;
  const name = digest.slice(0, 12);
  const bundle = async () =>
    [...(await keptVolume(site.root, volume))].filter(([path]) => !isShared(path));
  return listed(
    volume,
    name,
    await write(site, volumeFolder(language, name).slice(1), digest, bundle),
  );
}

/** Writes what all volumes of a language share, out of one of them. */
export async function writeShared(site: Site, volume: VolumeToMake): Promise<void> {
  const { language } = volume;
  const key = digestOf(await indexerDigest(site.root), language);
  const bundle = async () =>
    [...(await keptVolume(site.root, volume))].filter(([path]) => isShared(path));
  await write(site, searchFolder(language).slice(1), key, bundle);
}
