import type { Canvas, Surface } from 'canvaskit-wasm';
import { cardSize } from './card.ts';
import type { Typesetter } from './typesetter.ts';

/** What every card is drawn on, one after the other. A surface for each would keep its memory after its end. */
export interface Sheet {
  canvas: () => Canvas;
  /** The colours of the pixels, row by row, as `0xAABBGGRR`; the next card draws over them. */
  pixels: () => Uint32Array;
}

const bytesPerPixel = 4;

function makeSheet({ kit }: Typesetter): Sheet {
  const { width, height } = cardSize;
  const memory = kit.Malloc(Uint8Array, width * height * bytesPerPixel);
  const format = {
    ...cardSize,
    colorType: kit.ColorType.RGBA_8888,
    alphaType: kit.AlphaType.Opaque,
    colorSpace: kit.ColorSpace.SRGB,
  };
  const surface: Surface | null = kit.MakeRasterDirectSurface(
    format,
    memory,
    width * bytesPerPixel,
  );
  if (!surface) throw new Error('share cards: there is no memory to draw in');
  return {
    canvas: () => surface.getCanvas(), // the surface is held: a canvas goes with it
    pixels: () => {
      const { buffer, byteOffset } = memory.toTypedArray(); // anew: the engine moves when it grows
      return new Uint32Array(buffer, byteOffset, width * height);
    },
  };
}

const sheets = new WeakMap<Typesetter, Sheet>();

/** The one sheet of an engine. */
export function sheetOf(setter: Typesetter): Sheet {
  const sheet = sheets.get(setter) ?? makeSheet(setter);
  sheets.set(setter, sheet);
  return sheet;
}
