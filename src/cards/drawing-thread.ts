import { parentPort } from 'node:worker_threads';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

// One card at a time: the thread that sends them waits for each answer.
parentPort?.on('message', ({ card, root }: { card: Card; root: string }) => {
  drawCard(card, root).then(
    (image) => parentPort?.postMessage({ image }),
    (error: unknown) => parentPort?.postMessage({ error }),
  );
});
