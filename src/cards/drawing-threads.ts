import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';

type Answer = { image: Uint8Array } | { error: unknown };

/** How many cards are drawn at the same time at most. */
export const mostThreads = availableParallelism();

let threads = 0;
const idle: Worker[] = [];
const waiting: ((worker: Worker) => void)[] = [];

/** From the project's root: a bundled build runs from elsewhere. */
function start(root: string): Worker {
  threads += 1;
  return new Worker(join(root, 'src/cards/drawing-thread.ts'), { execArgv: [] }); // options of the command that builds are not meant for it
}

const free = (root: string): Worker | Promise<Worker> =>
  idle.pop() ?? (threads < mostThreads ? start(root) : new Promise((take) => waiting.push(take)));

/** An idle thread keeps no process alive. */
function release(worker: Worker): void {
  const next = waiting.shift();
  if (next) {
    next(worker);
  } else {
    worker.unref();
    idle.push(worker);
  }
}

async function ask(worker: Worker, card: Card, root: string): Promise<Answer> {
  worker.ref();
  worker.postMessage({ card, root });
  try {
    const [answer] = (await once(worker, 'message')) as [Answer];
    release(worker);
    return answer;
  } catch (error) {
    threads -= 1; // it has ended, and whoever waits for it would wait for ever
    waiting.shift()?.(start(root));
    throw error;
  }
}

/**
 * Draws a card on another thread, so that every processor has work while pages are rendered.
 *
 * @param root the project's root
 * @see src/decisions/0038-cards-in-threads.md
 */
export async function drawInThread(card: Card, root: string): Promise<Buffer> {
  const answer = await ask(await free(root), card, root);
  if ('error' in answer) throw answer.error;
  return Buffer.from(answer.image);
}
