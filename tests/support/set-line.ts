import sharp from 'sharp';
import { setText } from '../../src/cards/set-text.ts';
import { typesetter } from '../../src/cards/typesetter.ts';
import { readInk, type Ink } from './card-ink.ts';
import { ROOT } from './paths.ts';

const size = { width: 1200, height: 120 };

/** Draws one line of text alone, black on white, in the type of a heading at 60 pixels. */
export async function setLine(text: string, direction: 'ltr' | 'rtl'): Promise<Ink> {
  const setter = await typesetter(ROOT);
  const { kit } = setter;
  const surface = kit.MakeSurface(size.width, size.height);
  if (!surface) throw new Error('No surface');
  const canvas = surface.getCanvas();
  canvas.clear(kit.WHITE);
  const runs = [{ text, colour: '#000000', weight: 600 }];
  const locale = direction === 'rtl' ? 'ar' : 'en';
  const line = setText(setter, { runs, direction, locale, leading: 1.4 }, 60);
  line.layout(size.width);
  canvas.drawParagraph(line, 0, 10);
  const drawn = canvas.readPixels(0, 0, {
    ...size,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Unpremul,
    colorSpace: kit.ColorSpace.SRGB,
  });
  line.delete();
  surface.delete();
  if (!(drawn instanceof Uint8Array)) throw new Error('Nothing was drawn');
  return readInk(
    await sharp(drawn, { raw: { ...size, channels: 4 } })
      .png()
      .toBuffer(),
  );
}
