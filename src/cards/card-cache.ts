import { isKept, keptBytes, type CacheEntry } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import type { Card } from './card.ts';
import { drawInThread, mostThreads } from './drawing-threads.ts';
import { typesetterFiles } from './typesetter.ts';

/** Everything besides its words that decides how a card looks. */
const designDigest = oncePerKey((root: string) =>
  sourceDigest(root, { module: 'src/cards/draw-card.ts', files: typesetterFiles(root) }),
);

async function entryOf(card: Card, root: string): Promise<CacheEntry> {
  return { root, shelf: 'cards', key: [await designDigest(root), JSON.stringify(card)] };
}

/**
 * The PNG of a card, drawn only where neither its words nor its design have been drawn before.
 *
 * @param root the project's root, in which cards are kept from one build to the next
 */
export const cardImage = async (card: Card, root: string): Promise<Buffer> =>
  keptBytes(await entryOf(card, root), () => drawInThread(card, root));

/**
 * Draws cards before they are asked for, on every processor. A fault is told to whoever asks for its card.
 *
 * @param root the project's root
 */
export function drawAhead(cards: readonly Card[], root: string): void {
  const left = cards.values();
  const drawNext = async (): Promise<void> => {
    for (const card of left) {
      if (isKept(await entryOf(card, root))) continue;
      await Promise.allSettled([cardImage(card, root)]);
    }
  };
  for (let n = 0; n < mostThreads; n += 1) void drawNext();
}
