import { fill } from '../../shared/phrases.ts';
import type { SettingsWords } from '../../shared/script-words.ts';
import { keptCaches } from '../../shared/offline.ts';
import { serviceWorkerFile } from '../../shared/service-worker-file.ts';
import { ifRefused } from '../if-refused.ts';
import { onHost } from '../on-host.ts';

const names = Object.values(keptCaches);

/** How many bytes there are in the caches. */
async function countBytes(): Promise<number> {
  let bytes = 0;
  for (const name of names) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const key of await cache.keys())
      bytes += (await (await cache.match(key))?.blob())?.size ?? 0;
  }
  return bytes;
}

/** Says how much the device holds for reading offline, or nothing where it holds nothing. */
export async function tellHeld(
  place: HTMLElement,
  { held }: SettingsWords,
  locale: string,
): Promise<void> {
  const bytes = 'caches' in globalThis ? await countBytes().catch(ifRefused(0)) : 0;
  const mb = (bytes / 1e6).toLocaleString(locale, { maximumFractionDigits: 1 });
  place.textContent = fill(held, { mb });
  place.hidden = bytes === 0;
}

/** Removes all that is held, and what would keep more. */
export async function removeHeld(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const worker = await navigator.serviceWorker.getRegistration(onHost(serviceWorkerFile));
  await worker?.unregister();
  await Promise.all(names.map((name) => caches.delete(name)));
}
