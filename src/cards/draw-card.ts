import { light } from '../figures/palette.ts';
import { cardColours, colourIndex } from './card-colours.ts';
import { drawRules, drawWords } from './card-layout.ts';
import { cardSize, type Card } from './card.ts';
import { indexedPng } from './indexed-png.ts';
import { sheetOf } from './sheet.ts';
import { typesetter } from './typesetter.ts';

/** Draws a card as a PNG of few colours: the paper, the inks and their edges. */
export async function drawCard(card: Card): Promise<Buffer> {
  const setter = await typesetter();
  const { canvas, pixels } = sheetOf(setter);
  canvas.clear(setter.kit.parseColorString(light.paper));
  drawRules(canvas, setter);
  drawWords(canvas, setter, card);
  const drawn = pixels();
  return indexedPng({
    ...cardSize,
    colours: cardColours,
    indexAt: (pixel) => colourIndex(drawn[pixel] ?? 0),
  });
}
