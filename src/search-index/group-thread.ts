import { parentPort, workerData } from 'node:worker_threads';
import { keptWords } from './kept-words.ts';
import { keptGroup, type Group } from './kept-group.ts';
import { endPagefind } from './pagefind-bundle.ts';

// A thread has a Pagefind of its own, which reads one document after the other.
const { root, groups } = workerData as { root: string; groups: Group[] };
for (const group of groups) {
  await keptGroup(root, group);
  await keptWords(root, group);
}
await endPagefind();
parentPort?.close();
