import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { inThreads } from '../cache/in-threads.ts';
import { isGroupKept, type Group } from './kept-group.ts';

/** Fewer articles are indexed before threads have read our source. */
const worthThreads = 200;

/** Deals out groups, which are much alike in size. */
const dealt = (groups: Group[], hands: number): Group[][] =>
  Array.from({ length: Math.min(hands, groups.length) }, (_, hand) =>
    groups.filter((_, at) => at % hands === hand),
  );

/**
 * Makes groups on every processor; they are kept.
 *
 * @see src/decisions/0060-groups-in-threads.md
 */
export async function makeInThreads(root: string, groups: Group[]): Promise<void> {
  const parts = dealt(groups, availableParallelism()).map((part) => ({ root, groups: part }));
  await inThreads(join(root, 'src/search-index/group-thread.ts'), parts);
}

/**
 * Makes the groups that the cache does not hold, where that is work for several processors. Others are made when they
 * are asked for.
 *
 * @param root the project's root
 */
export async function makeMissing(root: string, groups: Group[]): Promise<void> {
  const missing = groups.filter((group) => !isGroupKept(root, group));
  if (missing.flat().length > worthThreads) await makeInThreads(root, missing);
}
