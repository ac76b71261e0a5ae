import { keptCaches, serviceWorkerFile } from '../../shared/offline.ts';
import { onHost } from '../on-host.ts';

const names = Object.values(keptCaches);

/** How many bytes the device holds for reading offline. */
export async function heldBytes(): Promise<number> {
  let bytes = 0;
  for (const name of names) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const key of await cache.keys())
      bytes += (await (await cache.match(key))?.blob())?.size ?? 0;
  }
  return bytes;
}

/** Removes all that is held, and what would keep more. */
export async function removeHeld(): Promise<void> {
  const worker = await navigator.serviceWorker.getRegistration(onHost(serviceWorkerFile));
  await worker?.unregister();
  await Promise.all(names.map((name) => caches.delete(name)));
}
