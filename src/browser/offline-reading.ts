import { serviceWorkerFile } from '../shared/service-worker-file.ts';
import { ifRefused } from './if-refused.ts';
import { onHost } from './on-host.ts';

const worker = onHost(serviceWorkerFile);

/** The page's policy lets scripts make one kind of address out of text, by this name: that of the worker. */
const makers = { createScriptURL: () => worker };

/** So long, in milliseconds, the line is left to what a reader does first: what is fetched to be kept is as large as a page. */
const first = 4000;

function register(): void {
  if (document.documentElement.dataset['offline'] === 'off') return;
  const allowed = window.trustedTypes?.createPolicy('worker', makers).createScriptURL('');
  navigator.serviceWorker.register(allowed ?? worker).catch(ifRefused(undefined));
}

// Lets articles be read offline, after everything that is read now; not while writing, and not where a reader wants none
// of it.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => setTimeout(register, first));
}
