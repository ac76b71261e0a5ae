import { parentPort, workerData } from 'node:worker_threads';
import { keptVolume, type VolumeToMake } from './kept-volume.ts';
import { endPagefind } from './pagefind-bundle.ts';

// A thread has a Pagefind of its own, which reads one document after the other.
const { root, volumes } = workerData as { root: string; volumes: VolumeToMake[] };
for (const volume of volumes) await keptVolume(root, volume);
await endPagefind();
parentPort?.close();
