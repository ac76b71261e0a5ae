import { ifUnloaded } from './if-unloaded.ts';

export const asData = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
export const asModule = { rel: 'modulepreload' };

/** A preload serves whoever asks for it later, whatever the host says of caching; a fetch might be made again. */
export function preload(href: string, kind: typeof asData | typeof asModule): void {
  const link = document.createElement('link');
  Object.assign(link, { ...kind, href });
  // Takes a failure out, which would be handed to whoever asks next.
  link.addEventListener('error', () => void fetch(href).catch(ifUnloaded(undefined)));
  document.head.append(link);
}
