import { isArticlePath, keptCaches, type PinRequest } from '../../shared/offline.ts';
import { ifUnloaded } from '../if-unloaded.ts';
import { onHost } from '../on-host.ts';
import { keepArticle, keepOpened, pin, wordsOf } from './keep-page.ts';
import { keptPages } from './kept-list.ts';
import { isNoteFile, notesOf } from './kept-notes.ts';
import { otherSize } from './page-files.ts';
import type { ExtendableEvent, FetchEvent, WorkerClients } from './worker-events.ts';

// Answers for the site’s pages, by the rules of src/decisions/0085-kept-for-offline.md

/** Milliseconds that a reader waits for the network where a copy is kept. */
const patience = 3000;

/** Pages that were answered with a copy: what they load is what is kept beside it. */
const answeredWithCopy = new Set<string>();

const keptPage = async (path: string): Promise<Response | undefined> =>
  (await caches.open(keptCaches.pages)).match(path);

/** The page that says that a reader is offline, in the language of what was asked for. */
async function offlinePage(path: string): Promise<Response | undefined> {
  const offered = (await keptPages())
    .map((page) => page.path)
    .filter((one) => one.endsWith('/offline/'))
    .sort((one, other) => other.length - one.length);
  const home = (one: string): string => one.replace(/offline\/$/, '');
  const best = offered.find((one) => path.startsWith(home(one))) ?? offered[0];
  return best === undefined ? undefined : keptPage(best);
}

const afterPatience = <T>(value: T): Promise<T> =>
  new Promise((resolve) => setTimeout(resolve, patience, value));

async function pageFor(event: FetchEvent): Promise<Response> {
  const { request, resultingClientId } = event;
  const path = new URL(request.url).pathname;
  const fresh = fetch(request);
  if (isArticlePath(path)) {
    const keeping = fresh.then((answer) => keepArticle(path, answer.clone()));
    event.waitUntil(keeping.catch(ifUnloaded(undefined)));
  }
  const answer = fresh.catch(ifUnloaded(undefined));
  const kept = await keptPage(path);
  const first = kept ? await Promise.race([answer, afterPatience(undefined)]) : await answer;
  if (first) return first;
  answeredWithCopy.add(resultingClientId);
  return kept ?? (await offlinePage(path)) ?? Response.error();
}

async function fileFor({ request }: FetchEvent): Promise<Response> {
  const cache = await caches.open(keptCaches.files);
  const { pathname } = new URL(request.url);
  const answer =
    (await cache.match(pathname)) ?? (await fetch(request).catch(ifUnloaded(undefined)));
  return answer ?? (await otherSize(pathname)) ?? Response.error();
}

/**
 * What scripts say has no hash in its name: with a copy of a page goes what was kept beside it.
 *
 * @param beside under which that is kept, by the page's path
 */
async function saidFor(
  { request, clientId }: FetchEvent,
  beside: (path: string) => string,
): Promise<Response> {
  const own = await keptPage(beside(new URL(request.referrer || request.url).pathname));
  if (own && answeredWithCopy.has(clientId)) return own;
  return (await fetch(request).catch(ifUnloaded(own))) ?? Response.error();
}

function answerFor(event: FetchEvent): Promise<Response> | undefined {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return undefined;
  if (mode === 'navigate') return pageFor(event);
  if (pathname.startsWith(onHost('/_astro/'))) return fileFor(event);
  if (pathname.startsWith(onHost('/words/'))) return saidFor(event, wordsOf);
  return isNoteFile(pathname) ? saidFor(event, notesOf) : undefined;
}

async function keepOpenPages(): Promise<void> {
  const { clients } = globalThis as unknown as { clients: WorkerClients };
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const paths = open.map(({ url }) => new URL(url).pathname);
  await Promise.all(paths.map((path) => keepOpened(path).catch(ifUnloaded(undefined))));
}

addEventListener('activate', (event) => {
  (event as ExtendableEvent).waitUntil(keepOpenPages());
});

addEventListener('fetch', (event) => {
  const answer = answerFor(event as FetchEvent);
  if (answer) (event as FetchEvent).respondWith(answer);
});

addEventListener('message', (event) => {
  const [port] = event.ports;
  const pinned = pin(event.data as PinRequest).then(() => true, ifUnloaded(false));
  (event as unknown as ExtendableEvent).waitUntil(pinned.then((is) => port?.postMessage(is)));
});
