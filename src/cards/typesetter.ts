import type { CanvasKit, FontCollection } from 'canvaskit-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { oncePerKey } from '../shared/once-per-key.ts';
import { faces } from './faces.ts';

/** The engine that sets and draws text, with our faces and no others: every machine draws the same card. */
export interface Typesetter {
  kit: CanvasKit;
  /** One collection for all texts: it keeps each face in each weight, which takes longer to make than a line to set. */
  fonts: FontCollection;
}

/** From the project's root: a bundled build runs from elsewhere. */
const resolverFor = (root: string) => createRequire(join(root, 'package.json')).resolve;

const fileOf = (face: string): string => `${face}.woff2`;

/**
 * The files that decide how a card comes out besides our own source.
 *
 * @param root the project's root, in whose packages they are
 */
export function typesetterFiles(root: string): string[] {
  const resolve = resolverFor(root);
  return ['canvaskit-wasm/bin/canvaskit.wasm', ...faces.map(fileOf)].map((file) => resolve(file));
}

async function load(root: string): Promise<Typesetter> {
  const resolve = resolverFor(root);
  const folder = dirname(resolve('canvaskit-wasm'));
  const { default: init } = await import('canvaskit-wasm');
  const kit = await init({ locateFile: (file) => join(folder, file) });
  const provider = kit.TypefaceFontProvider.Make();
  for (const face of faces) provider.registerFont(await readFile(resolve(fileOf(face))), face);
  const fonts = kit.FontCollection.Make();
  fonts.setDefaultFontManager(provider);
  return { kit, fonts };
}

/** Loaded for the first card that has to be drawn, and once only. */
export const typesetter = oncePerKey(load);
