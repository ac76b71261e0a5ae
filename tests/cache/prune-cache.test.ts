import { stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keep, readKept, type CacheEntry } from '../../src/cache/disk-cache.ts';
import { pruneCache } from '../../src/cache/prune-cache.ts';
import { CacheFolder } from '../support/cache-folder.ts';

const day = 864e5;

/** Keeps something as if it had been kept and read some days ago. */
async function keptBefore(cache: CacheFolder, key: string, made: number, read: number) {
  const entry: CacheEntry = { root: cache.root, shelf: 'bodies', key: [key] };
  const before = new Set(await cache.files().catch(() => []));
  await keep(entry, Buffer.from(key));
  const name = (await cache.files()).find((one) => !before.has(one)) ?? '';
  const at = (days: number): Date => new Date(Date.now() - days * day);
  await utimes(join(cache.path, name), at(read), at(made));
  return entry;
}

test('what nothing has read for long goes, and all else stays', async () => {
  const cache = await CacheFolder.make();
  const old = await keptBefore(cache, 'old', 90, 60);
  const read = await keptBefore(cache, 'read lately', 90, 2);
  const fresh = await keptBefore(cache, 'fresh', 1, 1);
  const { kept, removed } = await pruneCache(cache.root, Date.now() - 30 * day);
  const sizes = (await cache.files()).map(
    async (name) => (await stat(join(cache.path, name))).size,
  );
  expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBe(kept);
  expect(removed).toBeGreaterThan(0);
  expect(readKept(old)).toBeUndefined();
  expect(readKept(read)?.toString()).toBe('read lately');
  expect(readKept(fresh)?.toString()).toBe('fresh');
});

test('a project without a cache has nothing to lose', async () => {
  const cache = await CacheFolder.make();
  expect(await pruneCache(cache.root, Date.now())).toEqual({ kept: 0, removed: 0 });
});
