import { serviceWorkerFile } from '../shared/service-worker-file.ts';
import { ifRefused } from './if-refused.ts';
import { onHost } from './on-host.ts';

// Lets articles be read offline, after everything that is read now; not while writing, and not where a reader wants none
// of it.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    if (document.documentElement.dataset['offline'] === 'off') return;
    navigator.serviceWorker.register(onHost(serviceWorkerFile)).catch(ifRefused(undefined));
  });
}
