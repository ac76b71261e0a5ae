import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './card.ts';

type Answer = { image: Uint8Array } | { error: unknown };

// From the project's root: a bundled build runs from elsewhere.
const thread = join(process.cwd(), 'src/cards/drawing-thread.ts');

const mostThreads = availableParallelism();

let threads = 0;
const idle: Worker[] = [];
const waiting: ((worker: Worker) => void)[] = [];

function start(): Worker {
  threads += 1;
  return new Worker(thread, { execArgv: [] }); // options of the command that builds are not meant for it
}

const free = (): Worker | Promise<Worker> =>
  idle.pop() ?? (threads < mostThreads ? start() : new Promise((take) => waiting.push(take)));

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

/** How many cards are drawn at the same time at most. */
export const drawnTogether = mostThreads;

async function ask(worker: Worker, card: Card): Promise<Answer> {
  worker.ref();
  worker.postMessage(card);
  try {
    const [answer] = (await once(worker, 'message')) as [Answer];
    release(worker);
    return answer;
  } catch (error) {
    threads -= 1; // it has ended, and whoever waits for it would wait for ever
    waiting.shift()?.(start());
    throw error;
  }
}

/** Draws a card on another thread, so that every processor has work while pages are rendered. */
export async function drawInThread(card: Card): Promise<Buffer> {
  const answer = await ask(await free(), card);
  if ('error' in answer) throw answer.error;
  return Buffer.from(answer.image);
}
