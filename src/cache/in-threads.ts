import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Fills the cache on every processor: does parts of a work side by side, a thread for each, and waits for all. A thread
 * keeps what it makes, and nothing else comes back.
 *
 * @param module what each thread runs: an absolute path; it is given its part as `workerData`
 * @param parts plain data
 * @throws what ends a thread
 */
export async function inThreads(module: string, parts: readonly object[]): Promise<void> {
  const ends = parts.map((workerData) => {
    // Options of the command that builds are not meant for a thread.
    const thread = new Worker(module, { workerData, execArgv: [] });
    return once(thread, 'exit');
  });
  await Promise.all(ends);
}
