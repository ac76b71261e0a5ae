import { ifUnloaded } from './if-unloaded.ts';
import { onHost } from './on-host.ts';

export const asData = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
export const asModule = { rel: 'modulepreload' };

/**
 * Sends for a file of the site. A preload serves whoever asks for it later, whatever the host says of caching; a fetch
 * might be made again.
 *
 * @param path from the site's root
 */
export function preload(path: string, kind: typeof asData | typeof asModule): void {
  const href = onHost(path);
  const link = document.createElement('link');
  Object.assign(link, { ...kind, href });
  // Takes a failure out, which would be handed to whoever asks next.
  link.addEventListener('error', () => void fetch(href).catch(ifUnloaded(undefined)));
  document.head.append(link);
}
