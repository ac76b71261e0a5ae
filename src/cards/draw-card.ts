import sharp from 'sharp';
import { light } from '../styles/palette.ts';
import { drawRules, drawWords } from './card-layout.ts';
import { cardSize, type Card } from './card.ts';
import { typesetter, type Typesetter } from './typesetter.ts';

function pixels(setter: Typesetter, card: Card): Uint8Array {
  const { kit } = setter;
  const surface = kit.MakeSurface(cardSize.width, cardSize.height);
  if (!surface) throw new Error('share cards: there is no memory to draw in');
  const canvas = surface.getCanvas();
  canvas.clear(kit.parseColorString(light.paper));
  drawRules(canvas, setter);
  drawWords(canvas, setter, card);
  const drawn = canvas.readPixels(0, 0, {
    ...cardSize,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  });
  surface.delete();
  if (!(drawn instanceof Uint8Array)) throw new Error('share cards: nothing was drawn');
  return drawn;
}

/**
 * Draws a card as a PNG of few colours: the paper, the inks and their edges.
 *
 * @param root the project's root, in whose packages the faces are
 */
export async function drawCard(card: Card, root: string): Promise<Buffer> {
  const drawn = pixels(await typesetter(root), card);
  return sharp(drawn, { raw: { ...cardSize, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, effort: 7, dither: 0 })
    .toBuffer();
}
