import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedArticle } from '../loaders/published-articles.ts';
import { readSpellings } from '../loaders/read-spellings.ts';
import { searchFiles, searchFolder, type SearchVolume } from '../shared/search-files.ts';
import {
  isVolumeKept,
  spellingsInVolume,
  wordsOfVolume,
  type VolumeToMake,
} from './kept-volume.ts';
import { languageIndexes, type LanguageIndex } from './language-index.ts';
import { makeMissing } from './make-groups.ts';
import { endPagefind } from './pagefind-bundle.ts';
import { rightWords } from './right-words.ts';
import { searchAuthors } from './search-authors.ts';
import { searchNames, spellingsOf } from './search-names.ts';
import { Vocabulary } from './vocabulary.ts';
import { writeShared, writeVolume, type Site } from './write-volume.ts';

/** Writes the volumes one after the other, and unites what is known of their words. */
async function writeVolumes(
  site: Site,
  volumes: VolumeToMake[],
): Promise<{ list: SearchVolume[]; words: string[] }> {
  const vocabulary = new Vocabulary();
  const list: SearchVolume[] = [];
  for (const volume of volumes) {
    list.push(await writeVolume(site, volume));
    vocabulary.merge(await wordsOfVolume(site.root, volume));
  }
  if (volumes[0]) await writeShared(site, volumes[0]);
  return { list, words: vocabulary.list() };
}

/** Those of some spellings that stand in any of the volumes. */
async function standing(root: string, { volumes }: LanguageIndex, spellings: string[]) {
  const found = volumes.map((volume) => spellingsInVolume(root, volume, spellings));
  return new Set((await Promise.all(found)).flat());
}

/**
 * Writes the index of each language, and its words, names and authors beside it. Only volumes with changed articles are
 * made; the others are in the last site or in the cache.
 */
export async function writeIndex(
  site: Site,
  published: readonly PublishedArticle[],
): Promise<void> {
  const { root } = site;
  const names = await readSpellings(root);
  const indexes = await languageIndexes(root, published);
  const volumes = indexes.flatMap((index) => index.volumes);
  const toMake = volumes.filter((volume) => !isVolumeKept(root, volume));
  await makeMissing(
    root,
    toMake.flatMap(({ groups }) => groups),
  );
  for (const index of indexes) {
    const { language, articles, authors } = index;
    const { list, words } = await writeVolumes(site, index.volumes);
    const used = await standing(root, index, spellingsOf(names, language));
    const written = {
      volumes: JSON.stringify(list),
      names: JSON.stringify(searchNames(names, language, used)),
      vocabulary: words.join('\n'),
      authors: JSON.stringify(searchAuthors(articles, language, authors)),
      rightWords: rightWords(language, words).join('\n'),
    };
    await mkdir(join(site.folder, searchFolder(language)), { recursive: true }); // all else in it may have been kept
    for (const name of ['volumes', 'names', 'vocabulary', 'authors', 'rightWords'] as const) {
      await writeFile(join(site.folder, searchFiles[name](language)), written[name]);
    }
  }
  await endPagefind();
}
