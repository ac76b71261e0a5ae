import {
  isArticlePath,
  keptCaches,
  mostKept,
  offlinePageFor,
  type KeptPage,
  type PinRequest,
} from '../../shared/offline.ts';
import { scriptWordsFile } from '../../shared/script-words.ts';
import { onHost } from '../on-host.ts';
import { keptPages, writeKeptPages } from './kept-list.ts';
import { keepNotes } from './kept-notes.ts';
import { keepFiles } from './page-files.ts';

/** Under which the words are kept that the scripts of a page say: those of its own build. */
export const wordsOf = (path: string): string => `${path}?words`;

let last: Promise<unknown> = Promise.resolve();

/** One thing after the other, since all change one list. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = Promise.allSettled([done]);
  return done;
}

/** Drops what no page of the list needs. */
async function sweep(list: KeptPage[]): Promise<void> {
  const pages = await caches.open(keptCaches.pages);
  for (const { url } of await pages.keys()) {
    const { pathname } = new URL(url);
    const isListed = list.some(({ path }) => path === pathname);
    if (!isListed && pathname.endsWith('/')) await pages.delete(url);
  }
  const needed = new Set(list.flatMap(({ files }) => files));
  const files = await caches.open(keptCaches.files);
  for (const { url } of await files.keys()) {
    if (!needed.has(new URL(url).pathname)) await files.delete(url);
  }
}

/** Lists a page as the last read, and drops what has become too much. */
async function remember(page: KeptPage): Promise<void> {
  const others = (await keptPages()).filter(({ path }) => path !== page.path);
  let read = 0;
  const list = [page, ...others].filter(({ isPinned }) => isPinned || (read += 1) <= mostKept);
  await writeKeptPages(list);
  await sweep(list);
}

async function forget(path: string): Promise<void> {
  const list = (await keptPages()).filter((page) => page.path !== path);
  await writeKeptPages(list);
  await sweep(list);
}

async function keepWords(path: string, html: string): Promise<void> {
  const [, language = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
  const answer = await fetch(onHost(scriptWordsFile(language)));
  if (!answer.ok) throw new TypeError(`the words of ${path} cannot be had`);
  await (await caches.open(keptCaches.pages)).put(wordsOf(path), answer);
}

/** Keeps a page that is whole. What it needs comes before it: a page that is kept lacks nothing. */
async function keepHtml(path: string, html: string, isPinned?: boolean): Promise<void> {
  const pages = await caches.open(keptCaches.pages);
  const known = (await keptPages()).find((page) => page.path === path);
  const pinned = isPinned ?? known?.isPinned ?? false;
  if (known && (await (await pages.match(path))?.text()) === html) {
    return remember({ ...known, isPinned: pinned });
  }
  const files = await keepFiles(html);
  await keepWords(path, html);
  await keepNotes(path, html);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  await pages.put(path, new Response(html, { headers }));
  await remember({ path, isPinned: pinned, files });
  const beside = offlinePageFor(path);
  if (beside === path) return;
  const answer = await fetch(beside);
  if (answer.ok) await keepHtml(beside, await answer.text(), true);
}

/** Whether the reader has asked the browser to spare the network. */
const isSparing = (): boolean =>
  (navigator as { connection?: { saveData: boolean } }).connection?.saveData === true;

/**
 * Keeps the answer to an article's address. One that is gone, or has moved, is kept no longer.
 *
 * @throws TypeError where something of it cannot be had
 */
export async function keepArticle(
  path: string,
  answer: Response,
  isPinned?: boolean,
): Promise<void> {
  const isGone = answer.status === 404 || answer.status === 410;
  const html = answer.ok ? await answer.text() : '';
  if (!answer.ok && !isGone) return;
  if (isSparing() && isPinned === undefined && !isGone) return;
  const isArticle = html.includes('<article class="article"');
  await inTurn(() => (isArticle ? keepHtml(path, html, isPinned) : forget(path)));
}

/** Keeps an article that is open already, as the browser has it. */
export async function keepOpened(path: string, isPinned?: boolean): Promise<void> {
  if (isArticlePath(path)) {
    await keepArticle(path, await fetch(path, { cache: 'force-cache' }), isPinned);
  }
}

/** Keeps an article whatever is read later, or no longer than others. */
export const pin = ({ path, isPinned }: PinRequest): Promise<void> => keepOpened(path, isPinned);
