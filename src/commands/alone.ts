import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { workshopFolder } from '../cache/site-folders.ts';
import { codeOf, ifThere } from '../shared/if-there.ts';
import { isRunning } from './is-running.ts';

/** How often who waits looks whether it is their turn, in milliseconds. */
const pause = 50;

async function isOurs(turn: string): Promise<boolean> {
  try {
    await writeFile(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** Ends the turn of a process that is no more. An earlier one may have had our own number. */
async function endAbandoned(turn: string): Promise<void> {
  const pid = Number(await ifThere(readFile(turn, 'utf8')));
  if (pid > 0 && (pid === process.pid || !isRunning(pid))) await rm(turn, { force: true });
}

/** Does something to the site that stands while no other build does. */
export async function alone<T>(root: string, work: () => Promise<T>): Promise<T> {
  const turn = join(workshopFolder(root), 'turn');
  while (!(await isOurs(turn))) {
    await endAbandoned(turn);
    await setTimeout(pause);
  }
  try {
    return await work();
  } finally {
    await rm(turn, { force: true });
  }
}
