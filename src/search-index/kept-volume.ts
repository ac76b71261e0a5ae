import { deserialize, serialize } from 'node:v8';
import { isKept, kept, keptBytes, type CacheEntry } from '../cache/disk-cache.ts';
import type { Language } from '../i18n/languages.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { digestOf, indexerDigest } from './index-digest.ts';
import { intoGroups } from './into-groups.ts';
import { keptGroup, type Group } from './kept-group.ts';
import { keptSpellings, keptWords } from './kept-words.ts';
import { mergeGroups } from './merge-groups.ts';
import type { Bundle } from './pagefind-bundle.ts';
import type { ArticleToIndex } from './read-articles.ts';
import { Vocabulary, type CountedWords } from './vocabulary.ts';

/** A volume to be: its articles, in groups too, and a digest of all that decides what is in it. */
export interface VolumeToMake {
  language: Language;
  articles: ArticleToIndex[];
  groups: Group[];
  digest: string;
}

export async function volumeOf(
  root: string,
  language: Language,
  articles: ArticleToIndex[],
): Promise<VolumeToMake> {
  const digests = articles.map(({ digest }) => digest);
  const digest = digestOf(await indexerDigest(root), language, digests);
  return { language, articles, groups: intoGroups(articles), digest };
}

const entryOf = (root: string, { digest }: VolumeToMake): CacheEntry => ({
  root,
  shelf: 'volumes',
  key: [digest],
});

export const isVolumeKept = (root: string, volume: VolumeToMake): boolean =>
  isKept(entryOf(root, volume));

/** What stands in the folder of a volume, from the cache where none of its articles has changed. */
export async function keptVolume(root: string, volume: VolumeToMake): Promise<Bundle> {
  const bytes = await keptBytes(entryOf(root, volume), async () => {
    const bundles: Bundle[] = [];
    for (const group of volume.groups) bundles.push(await keptGroup(root, group));
    return serialize(mergeGroups(volume.language, bundles));
  });
  return deserialize(bytes) as Bundle;
}

/** The words of a volume: those of its groups, united anew where one has changed. */
export async function wordsOfVolume(
  root: string,
  { digest, groups }: VolumeToMake,
): Promise<CountedWords> {
  const entry = { root, shelf: 'volumes', key: [digest, 'words'] } as const;
  const bytes = await keptBytes(entry, async () => {
    const vocabulary = new Vocabulary();
    for (const group of groups) vocabulary.merge(await keptWords(root, group));
    return serialize(vocabulary.counted());
  });
  return deserialize(bytes) as CountedWords;
}

/** Those of some spellings that stand in a volume. */
export const spellingsInVolume = (
  root: string,
  { digest, groups }: VolumeToMake,
  spellings: string[],
): Promise<string[]> =>
  kept({ root, shelf: 'spellings', key: [digest, ...spellings] }, async () => {
    const found = await sideBySide(groups, (group) => keptSpellings(root, group, spellings));
    const standing = new Set(found.flat());
    return spellings.filter((spelling) => standing.has(spelling));
  });
