import type { CanvasKit, FontCollection } from 'canvaskit-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { faces } from './faces.ts';

/** The engine that sets and draws text, with our faces and no others: every machine draws the same card. */
export interface Typesetter {
  kit: CanvasKit;
  /** One collection for all texts: it keeps each face in each weight, which takes longer to make than a line to set. */
  fonts: FontCollection;
}

// From the project's root: a bundled build runs from elsewhere.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/** The files that decide how a card comes out besides our own source. */
export const typesetterFiles = (): string[] => [
  resolve('canvaskit-wasm/bin/canvaskit.wasm'),
  ...faces.map((face) => resolve(`${face}.woff2`)),
];

async function load(): Promise<Typesetter> {
  const folder = dirname(resolve('canvaskit-wasm'));
  const { default: init } = await import('canvaskit-wasm');
  const kit = await init({ locateFile: (file) => join(folder, file) });
  const provider = kit.TypefaceFontProvider.Make();
  for (const face of faces) provider.registerFont(await readFile(resolve(`${face}.woff2`)), face);
  const fonts = kit.FontCollection.Make();
  fonts.setDefaultFontManager(provider);
  return { kit, fonts };
}

let loaded: Promise<Typesetter> | undefined;

/** Loaded for the first card that has to be drawn, and once only. */
export const typesetter = (): Promise<Typesetter> => (loaded ??= load());
