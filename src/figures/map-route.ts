import { project } from './map-frame.ts';
import type { MapFrame } from './map-frame.ts';
import type { Place } from './place.ts';
import { element } from './svg.ts';

/** A line between two places. */
export interface RoutePlan {
  from: Place;
  to: Place;
  style: 'arrow' | 'solid' | 'dashed';
  /** How far an arrow swings out to the left of its way, in user units. */
  bend?: number;
}

/** Length kept free around the dots that an arrow joins, in user units. */
const clearance = 13;
const head = 11;

type Point = [x: number, y: number];

const write = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The point at a given distance from `start` on the way to `end`, and the unit vector of that way. */
function walk([x1, y1]: Point, [x2, y2]: Point, distance: number): { at: Point; way: Point } {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const way: Point = [(x2 - x1) / length, (y2 - y1) / length];
  return { at: [x1 + way[0] * distance, y1 + way[1] * distance], way };
}

/** A barb of the head on one side, 1 or -1, of the tip; `back` points up the shaft. */
const barb = ([x, y]: Point, [backX, backY]: Point, side: number): Point => [
  x + head * (backX + side * backY * 0.6),
  y + head * (backY - side * backX * 0.6),
];

function arrow(map: MapFrame, { from, to, bend = 0 }: RoutePlan): string {
  const start = project(map, from.position);
  const end = project(map, to.position);
  const { way } = walk(start, end, 0);
  // A quadratic curve reaches half as far out as its control point.
  const control: Point = [
    (start[0] + end[0]) / 2 + 2 * bend * way[1],
    (start[1] + end[1]) / 2 - 2 * bend * way[0],
  ];
  const tail = walk(start, control, clearance).at;
  const { at: tip, way: back } = walk(end, control, clearance);
  const shaft = `M${write(tail)}Q${write(control)} ${write(tip)}`;
  const tips = `M${write(barb(tip, back, 1))}L${write(tip)}L${write(barb(tip, back, -1))}`;
  return element('path', { class: 'accent', d: shaft + tips });
}

/** An arrow drawn on the flat map, or a line along the great circle. */
export function mapRoute(map: MapFrame, route: RoutePlan): string {
  const { from, to, style } = route;
  if (style === 'arrow') return arrow(map, route);
  const coordinates = [from.position, to.position];
  return element('path', {
    class: style === 'dashed' ? 'accent dashed' : 'accent',
    d: map.path({ type: 'LineString', coordinates }) ?? undefined,
  });
}
