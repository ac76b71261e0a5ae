import type { PinRequest } from '../../shared/offline.ts';
import { scriptWords } from '../load-words.ts';
import { startKeeping } from '../offline-reading.ts';
import { say } from '../say.ts';
import { keptPages } from './kept-list.ts';

const { pathname: path } = location;

async function isPinned(): Promise<boolean> {
  return (
    'caches' in globalThis &&
    (await keptPages()).some((page) => page.path === path && page.isPinned)
  );
}

/** Asks the service worker, which goes on where the reader leaves; settles when it is done. */
async function ask(request: PinRequest): Promise<boolean> {
  if (!(await startKeeping())) return false;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }) => resolve(data === true);
  });
  active?.postMessage(request, [port2]);
  return answered;
}

/** Keeps the article on the device whatever is read later, or no longer than others; the button tells which. */
export async function pinArticle(button: HTMLButtonElement): Promise<void> {
  const { offline } = await scriptWords();
  const isShown = button.ariaPressed === 'true';
  const wasPinned = await isPinned();
  const wanted = !(wasPinned && isShown); // what the button had not told yet is told first
  const isDone = wanted === wasPinned || (await ask({ path, isPinned: wanted }));
  if (isDone) button.ariaPressed = String(wanted);
  const said = wanted ? offline.pinned : offline.unpinned;
  say(isDone ? said : offline.failed);
}
