import { geoPath } from 'd3-geo';
import type { GeoPath, GeoProjection } from 'd3-geo';
import type { Position } from './place.ts';

/** The window that a map is drawn in. */
export interface MapFrame {
  width: number;
  height: number;
  projection: GeoProjection;
  /** Path data in user units, with one decimal. */
  path: GeoPath;
}

/**
 * Closes a projection into a window: what lies outside is clipped away.
 *
 * @param bleed how far lines run on beyond the window, in user units, so that no cut edge shows
 */
export function frame(
  projection: GeoProjection,
  width: number,
  height: number,
  bleed = 8,
): MapFrame {
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return { width, height, projection, path: geoPath(projection).digits(1) };
}

/**
 * Scales a projection until the given positions fill the window.
 *
 * @param margins user units kept free at the top, right, bottom and left
 */
export function fitFrame(
  projection: GeoProjection,
  corners: Position[],
  [width, height]: [number, number],
  [top, right, bottom, left]: [number, number, number, number] = [0, 0, 0, 0],
): MapFrame {
  projection.fitExtent(
    [
      [left, top],
      [width - right, height - bottom],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );
  return frame(projection, width, height);
}

/** Where a position falls in the window, in user units. */
export function project({ projection }: MapFrame, position: Position): [number, number] {
  const point = projection(position);
  if (point === null) throw new Error(`The projection cannot show ${position.join(', ')}.`);
  return point;
}
