import { keptBytes } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { typesetterFiles } from './typesetter.ts';

/** Everything besides its words that decides how a card looks. */
const designDigest = oncePerKey((root: string) =>
  sourceDigest(root, { module: 'src/cards/draw-card.ts', files: typesetterFiles(root) }),
);

/**
 * The PNG of a card, drawn only where neither its words nor its design have been drawn before.
 *
 * @param root the project's root, in which cards are kept from one build to the next
 */
export async function cardImage(card: Card, root: string): Promise<Buffer> {
  const key = [await designDigest(root), JSON.stringify(card)];
  return keptBytes({ root, shelf: 'cards', key }, () => drawCard(card, root));
}
