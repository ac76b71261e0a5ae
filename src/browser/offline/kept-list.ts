import { keptCaches, keptList, type KeptPage } from '../../shared/offline.ts';
import { onHost } from '../on-host.ts';

const pages = (): Promise<Cache> => caches.open(keptCaches.pages);

/** The pages that the device keeps, the last read first. */
export async function keptPages(): Promise<KeptPage[]> {
  const answer = await (await pages()).match(onHost(keptList));
  return answer ? ((await answer.json()) as KeptPage[]) : [];
}

export const writeKeptPages = async (list: KeptPage[]): Promise<void> =>
  (await pages()).put(onHost(keptList), Response.json(list));
