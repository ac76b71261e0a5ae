import { light } from '../styles/palette.ts';

/** Red, green and blue, each of 0 to 255. */
export type Colour = readonly [number, number, number];

const channel = (hexadecimal: string, at: number): number =>
  Number.parseInt(hexadecimal.slice(at, at + 2), 16);

const colour = (hexadecimal: string): Colour => [
  channel(hexadecimal, 1),
  channel(hexadecimal, 3),
  channel(hexadecimal, 5),
];

/** The colours from paper to an ink, the ink itself last: what the edges of its letters are made of. */
function edges(ink: string, steps: number): Colour[] {
  const [from, to] = [colour(light.paper), colour(ink)];
  const mix = (at: 0 | 1 | 2, part: number): number =>
    Math.round(from[at] + (to[at] - from[at]) * part);
  return Array.from({ length: steps }, (_, step) => {
    const part = (step + 1) / steps;
    return [mix(0, part), mix(1, part), mix(2, part)];
  });
}

/** Every colour of a card: sixteen, so that two pixels go into a byte. */
export const cardColours: readonly Colour[] = [
  colour(light.paper),
  colour(light.rule),
  ...edges(light.ink, 6),
  ...edges(light.quiet, 4),
  ...edges(light.accent, 4),
];

function nearest(red: number, green: number, blue: number): number {
  const distances = cardColours.map(
    ([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2,
  );
  return distances.indexOf(Math.min(...distances));
}

const bits = 4;
const most = (1 << bits) - 1;

/** For each colour, known by the highest bits of its channels, the place of the nearest one of a card. */
const nearestOf = Uint8Array.from({ length: 1 << (3 * bits) }, (_, cell) => {
  const value = (shift: number): number => (((cell >> shift) & most) * 255) / most;
  return nearest(value(0), value(bits), value(2 * bits));
});

/** The place among the colours of a card of the one that comes nearest to a pixel (`0xAABBGGRR`). */
export const colourIndex = (pixel: number): number =>
  nearestOf[
    ((pixel >> 4) & most) | ((pixel >> 8) & (most << bits)) | ((pixel >> 12) & (most << (2 * bits)))
  ] ?? 0;
