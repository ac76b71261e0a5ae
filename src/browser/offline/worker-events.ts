// The part of a service worker's scope that is used here: its own types exclude those of a page.
// https://w3c.github.io/ServiceWorker/

export interface ExtendableEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly clientId: string;
  /** Of the page that is about to be opened. */
  readonly resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

export interface WorkerClients {
  matchAll: (options: {
    type: 'window';
    includeUncontrolled: boolean;
  }) => Promise<readonly { url: string }[]>;
}
