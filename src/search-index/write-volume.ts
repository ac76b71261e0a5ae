import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Language } from '../i18n/languages.ts';
import { searchFolder, volumeFolder, type SearchVolume } from '../shared/search-files.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import type { VolumeToMake } from './kept-volume.ts';
import type { Bundle } from './pagefind-bundle.ts';

/** What all volumes of a language share: Pagefind's script, and its engine with a stemmer or without. */
const isShared = (path: string): boolean => path === 'pagefind.js' || path.startsWith('wasm.');

/** None where one of the articles has no day yet: that is newer than any. */
const newestDay = ({ articles }: VolumeToMake): string | undefined =>
  articles
    .map(({ day }) => day)
    .sort((one, other) => (one ?? '9').localeCompare(other ?? '9'))
    .at(-1);

/** As the site lists a volume. Its name is new to browsers when anything in it is. */
function listed(volume: VolumeToMake, bundle: Bundle): SearchVolume {
  const newest = newestDay(volume);
  const { articles, digest } = volume;
  const meta = [...bundle.keys()].find((path) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('search index: Pagefind has made no table of contents');
  return { name: digest.slice(0, 12), meta, articles: articles.length, ...(newest && { newest }) };
}

/**
 * Writes a volume of the index of a language.
 *
 * @param site the folder of the built site
 * @returns it as the site lists it
 */
export async function writeVolume(
  site: string,
  language: Language,
  volume: VolumeToMake,
  bundle: Bundle,
): Promise<SearchVolume> {
  const written = listed(volume, bundle);
  const beside = join(site, searchFolder(language));
  const folder = join(site, volumeFolder(language, written.name));
  const files = [...bundle].map(([path, content]) => ({
    path: join(isShared(path) ? beside : folder, path),
    content,
  }));
  for (const within of new Set(files.map(({ path }) => dirname(path)))) {
    await mkdir(within, { recursive: true });
  }
  await sideBySide(files, ({ path, content }) => writeFile(path, content));
  return written;
}
