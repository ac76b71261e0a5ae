import { serviceWorkerFile } from '../shared/offline.ts';
import { loaded } from './loaded.ts';
import { onHost } from './on-host.ts';

/** Browsers refuse a service worker with a DOMException, and one that cannot be loaded with a TypeError. */
function ifRefused(error: unknown): void {
  if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
}

/** Lets articles be read offline, after everything that is read now; not while writing, and not where a reader wants none of it. */
async function register(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await loaded();
  if (document.documentElement.dataset['offline'] === 'off') return;
  await navigator.serviceWorker.register(onHost(serviceWorkerFile)).catch(ifRefused);
}

void register();
