import { serviceWorkerFile } from '../shared/service-worker-file.ts';
import { ifRefused } from './if-refused.ts';
import { ifUnloaded } from './if-unloaded.ts';
import { onHost } from './on-host.ts';

const worker = onHost(serviceWorkerFile);

/** The page's policy lets scripts make one kind of address out of text, by this name: that of the worker. */
const makers = { createScriptURL: () => worker };
const allowed = window.trustedTypes?.createPolicy('worker', makers).createScriptURL('') ?? worker;

/**
 * Starts the worker that keeps articles, where none runs yet.
 *
 * @returns whether there is one: not where a reader wants none, nor where the browser refuses it
 */
export async function startKeeping(): Promise<boolean> {
  if (!('serviceWorker' in navigator) || document.documentElement.dataset['offline'] === 'off')
    return false;
  const started = navigator.serviceWorker.register(allowed).then(() => true);
  return started.catch(ifUnloaded(false)).catch(ifRefused(false));
}

/** So long, in milliseconds, the line is left to what a reader does first: what is fetched to be kept is as large as a page. */
const first = 4000;

// After everything that is read now; not while writing.
if (import.meta.env.PROD)
  addEventListener('load', () => setTimeout(() => void startKeeping(), first));
