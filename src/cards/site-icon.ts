import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { light } from '../styles/palette.ts';

/** Pixels of the icons that a manifest names: what Android asks for, small and large. */
export const iconSizes = [192, 512] as const;

/** Pixels of the icon for the home screen of iPhones and iPads. */
export const touchIconSize = 180;

/** The part of a side that the drawing takes: whatever form a system cuts out of the square leaves it whole. */
const drawn = 0.6;

/**
 * The drawing of `public/favicon.svg` on paper, as PNG.
 *
 * @param root the project's root
 * @param size pixels of each side
 * @see https://www.w3.org/TR/appmanifest/#icon-masks
 */
export async function drawIcon(root: string, size: number): Promise<Buffer> {
  const drawing = await readFile(join(root, 'public/favicon.svg'));
  const side = Math.round(size * drawn);
  const mark = await sharp(drawing, { density: 1200 }).resize(side, side).png().toBuffer();
  return sharp({ create: { width: size, height: size, channels: 3, background: light.paper } })
    .composite([{ input: mark }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
