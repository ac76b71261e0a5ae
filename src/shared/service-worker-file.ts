/** The service worker’s file. It stands at the root, since it may answer for what stands below it only. */
export const serviceWorkerFile = '/service-worker.js';
