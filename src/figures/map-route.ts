import { project } from './map-frame.ts';
import type { MapFrame } from './map-frame.ts';
import { placeAt } from './places.ts';
import type { PlaceId } from './places.ts';
import { element } from './svg.ts';

/** A line between two places. */
export interface RoutePlan {
  from: PlaceId;
  to: PlaceId;
  style: 'arrow' | 'solid' | 'dashed';
}

/** Length kept free around the dots that an arrow joins, in user units. */
const clearance = 13;
const head = 11;

const point = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`;

function arrow(map: MapFrame, from: PlaceId, to: PlaceId): string {
  const [x1, y1] = project(map, placeAt(from).position);
  const [x2, y2] = project(map, placeAt(to).position);
  const length = Math.hypot(x2 - x1, y2 - y1);
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [endX, endY] = [x2 - ux * clearance, y2 - uy * clearance];
  const barb = (turn: number): string =>
    point(endX - head * (ux + turn * uy * 0.6), endY - head * (uy - turn * ux * 0.6));
  const shaft = `M${point(x1 + ux * clearance, y1 + uy * clearance)}L${point(endX, endY)}`;
  return element('path', {
    class: 'accent',
    d: `${shaft}M${barb(1)}L${point(endX, endY)}L${barb(-1)}`,
  });
}

/** An arrow drawn straight on the map, or a line along the great circle. */
export function mapRoute(map: MapFrame, { from, to, style }: RoutePlan): string {
  if (style === 'arrow') return arrow(map, from, to);
  const coordinates = [placeAt(from).position, placeAt(to).position];
  return element('path', {
    class: style === 'dashed' ? 'accent dashed' : 'accent',
    d: map.path({ type: 'LineString', coordinates }) ?? undefined,
  });
}
