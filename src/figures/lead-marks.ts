import { inks } from './lead-inks.ts';
import { element } from './svg.ts';

/** Path data drawn as a line, in pixels of the lead picture. */
export const stroke = (d: string | null, colour: string, width: number): string =>
  element('path', {
    d: d ?? undefined,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  });

/** Path data drawn as a surface. */
export const fill = (d: string | null, colour: string): string =>
  element('path', { d: d ?? undefined, fill: colour });

/** A place: a dot in a ring, with paper between them. */
export const beacon = ([cx, cy]: [number, number], radius: number): string =>
  [
    element('circle', { cx, cy, r: radius * 2, fill: inks.paper }),
    element('circle', {
      cx,
      cy,
      r: radius * 2,
      fill: 'none',
      stroke: inks.accent,
      'stroke-width': radius * 0.32,
    }),
    element('circle', { cx, cy, r: radius, fill: inks.accent }),
  ].join('');
