import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { inThreads } from '../cache/in-threads.ts';
import { isVolumeKept, type VolumeToMake } from './kept-volume.ts';

/** Fewer articles are indexed before threads have read our source. */
const worthThreads = 200;

/** Deals out volumes, the largest first, so that every hand has about as many articles. */
function dealt(volumes: VolumeToMake[], hands: number): VolumeToMake[][] {
  const parts = Array.from({ length: hands }, () => ({ volumes: [] as VolumeToMake[], size: 0 }));
  for (const volume of volumes.toSorted((a, b) => b.articles.length - a.articles.length)) {
    const part = parts.reduce((least, one) => (one.size < least.size ? one : least));
    part.volumes.push(volume);
    part.size += volume.articles.length;
  }
  return parts.map((part) => part.volumes).filter(({ length }) => length > 0);
}

/**
 * Makes volumes on every processor; they are kept.
 *
 * @see src/decisions/0060-volumes-in-threads.md
 */
export async function makeInThreads(root: string, volumes: VolumeToMake[]): Promise<void> {
  const parts = dealt(volumes, availableParallelism()).map((part) => ({ root, volumes: part }));
  await inThreads(join(root, 'src/search-index/volume-thread.ts'), parts);
}

/**
 * Makes the volumes that the cache does not hold, where that is work for several processors. Others are made when they
 * are asked for.
 *
 * @param root the project's root
 */
export async function makeMissing(root: string, volumes: VolumeToMake[]): Promise<void> {
  const isThere = await Promise.all(volumes.map((volume) => isVolumeKept(root, volume)));
  const missing = volumes.filter((_, at) => !isThere[at]);
  const articles = missing.reduce((sum, volume) => sum + volume.articles.length, 0);
  if (missing.length > 1 && articles > worthThreads) await makeInThreads(root, missing);
}
