import { deserialize, serialize } from 'node:v8';
import { isKept, keptBytes, type CacheEntry } from '../cache/disk-cache.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { digestOf } from './index-digest.ts';
import { keptDocument } from './kept-document.ts';
import { pagefindBundle, type Bundle } from './pagefind-bundle.ts';
import type { ArticleToIndex } from './read-articles.ts';

/** Articles that Pagefind reads at one time. It survives a thread's message. */
export type Group = ArticleToIndex[];

/** Changes with any article of a group. */
export const digestOfGroup = (group: Group): string => digestOf(group.map(({ digest }) => digest));

const entryOf = (root: string, group: Group): CacheEntry => ({
  root,
  shelf: 'bundles',
  key: [digestOfGroup(group)],
});

export const isGroupKept = (root: string, group: Group): boolean => isKept(entryOf(root, group));

/** What Pagefind makes of a group, from the cache where none of its articles has changed. */
export async function keptGroup(root: string, group: Group): Promise<Bundle> {
  const bytes = await keptBytes(entryOf(root, group), async () => {
    const documents = await sideBySide(group, (article) => keptDocument(root, article));
    return serialize(await pagefindBundle(documents));
  });
  return deserialize(bytes) as Bundle;
}
