import { deserialize, serialize } from 'node:v8';
import { isKept, kept, keptBytes, type CacheEntry } from '../cache/disk-cache.ts';
import type { Language } from '../i18n/languages.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { digestOf, indexerDigest } from './index-digest.ts';
import { intoGroups } from './into-groups.ts';
import { keptGroup, type Group } from './kept-group.ts';
import { keptWords, spellingsInArticle } from './kept-words.ts';
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

/** What is kept of a volume. */
export interface MadeVolume {
  bundle: Bundle;
  words: CountedWords;
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

async function bundleOf(root: string, { language, groups }: VolumeToMake): Promise<Bundle> {
  const bundles: Bundle[] = [];
  for (const group of groups) bundles.push(await keptGroup(root, group));
  return mergeGroups(language, bundles);
}

export const isVolumeKept = (root: string, volume: VolumeToMake): Promise<boolean> =>
  isKept(entryOf(root, volume));

/** A volume, from the cache where none of its articles has changed. */
export async function keptVolume(root: string, volume: VolumeToMake): Promise<MadeVolume> {
  const bytes = await keptBytes(entryOf(root, volume), async () => {
    const vocabulary = new Vocabulary();
    for (const group of volume.groups) {
      const words = await sideBySide(group, (article) => keptWords(root, article));
      for (const counted of words) vocabulary.merge(counted);
    }
    const bundle = await bundleOf(root, volume);
    return serialize({ bundle, words: vocabulary.counted() } satisfies MadeVolume);
  });
  return deserialize(bytes) as MadeVolume;
}

/** Those of some spellings that stand in a volume, from the cache where neither they nor its articles have changed. */
export const keptSpellings = (
  root: string,
  volume: VolumeToMake,
  spellings: string[],
): Promise<string[]> =>
  kept({ root, shelf: 'spellings', key: [volume.digest, ...spellings] }, async () => {
    const found = sideBySide(volume.articles, (one) => spellingsInArticle(root, one, spellings));
    const standing = new Set((await found).flat());
    return spellings.filter((spelling) => standing.has(spelling));
  });
