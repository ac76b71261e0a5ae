import sharp from 'sharp';
import { inks } from './lead-inks.ts';
import { element } from './svg.ts';

/** Size of a lead picture, in pixels. */
export const leadWidth = 2400;
export const leadHeight = 1350;

/**
 * Prints marks as a PNG of sixteen colours, which keeps flat tones flat and the file light.
 *
 * @param marks finished SVG elements in a space of `leadWidth` by `leadHeight`
 */
export function printLead(marks: readonly string[]): Promise<Buffer> {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${leadWidth} ${leadHeight}`,
    width: leadWidth,
    height: leadHeight,
  };
  return sharp(Buffer.from(element('svg', attributes, ...marks)))
    .flatten({ background: inks.paper })
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
