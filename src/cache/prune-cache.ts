import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from '../shared/if-there.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { cacheFolder } from './disk-cache.ts';

/** Sizes in bytes. */
export interface Pruned {
  kept: number;
  removed: number;
}

/**
 * Removes from the cache what nothing has read since a day: the text of an article before its last edits, for one. A
 * system that does not note when files are read has their making count; what is removed too early is made again.
 *
 * @param root the project's root
 * @param since in milliseconds since 1970
 */
export async function pruneCache(root: string, since: number): Promise<Pruned> {
  const folder = cacheFolder(root);
  const entries = (await ifThere(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  const pruned = { kept: 0, removed: 0 };
  await sideBySide(
    entries.filter((entry) => entry.isFile()),
    async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { size, atimeMs, mtimeMs } = await stat(path);
      const isOld = Math.max(atimeMs, mtimeMs) < since;
      if (isOld) await rm(path, { force: true });
      pruned[isOld ? 'removed' : 'kept'] += size;
    },
  );
  return pruned;
}
