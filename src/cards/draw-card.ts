import { light } from '../styles/palette.ts';
import { cardColours, colourIndex } from './card-colours.ts';
import { drawRules, drawWords } from './card-layout.ts';
import { cardSize, type Card } from './card.ts';
import { indexedPng } from './indexed-png.ts';
import { sheetOf } from './card-sheet.ts';
import { typesetter } from './typesetter.ts';

/**
 * Draws a card as a PNG of few colours: the paper, the inks and their edges.
 *
 * @param root the project's root, in whose packages the faces are
 * @see src/decisions/0017-cards-by-canvaskit.md
 */
export async function drawCard(card: Card, root: string): Promise<Buffer> {
  const setter = await typesetter(root);
  const sheet = sheetOf(setter);
  const canvas = sheet.canvas();
  canvas.clear(setter.kit.parseColorString(light.paper));
  drawRules(canvas, setter);
  drawWords(canvas, setter, card);
  const drawn = sheet.pixels();
  return indexedPng({
    ...cardSize,
    colours: cardColours,
    indexAt: (pixel) => colourIndex(drawn[pixel] ?? 0),
  });
}
