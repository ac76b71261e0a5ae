import { geoGraticule, geoProjection } from 'd3-geo';
import type { GeoRawProjection } from 'd3-geo';
import { readAtlas } from '../figures/atlas.ts';
import { inks } from '../figures/lead-inks.ts';
import { beacon, fill, stroke } from '../figures/lead-marks.ts';
import { leadHeight, leadWidth, printLead } from '../figures/lead-picture.ts';
import { frame, project } from '../figures/map-frame.ts';
import type { MapFrame } from '../figures/map-frame.ts';
import type { Place } from '../figures/place.ts';
import { element } from '../figures/svg.ts';
import { places } from './places.ts';

/**
 * A camera above the earth that does not look straight down.
 *
 * @param distance from the centre of the earth, in radii
 * @param tilt from the vertical, in radians
 */
function tiltedPerspective(distance: number, tilt: number): GeoRawProjection {
  return (longitude, latitude) => {
    const across = Math.cos(latitude);
    const nearness = (distance - 1) / (distance - across * Math.cos(longitude));
    const x = nearness * across * Math.sin(longitude);
    const y = nearness * Math.sin(latitude);
    const depth = (y * Math.sin(tilt)) / (distance - 1) + Math.cos(tilt);
    return [(x * Math.cos(tilt)) / depth, y / depth];
  };
}

const view = (): MapFrame =>
  frame(
    geoProjection(tiltedPerspective(2.6, 0.3))
      .rotate([-38, -42, 0])
      .scale(2500)
      .translate([leadWidth * 0.5, leadHeight * 0.56])
      .clipAngle(56)
      .precision(0.2),
    leadWidth,
    leadHeight,
  );

/** Level lines, closer towards the top of the picture, where the ground lies further off. */
const hatching = (): string => {
  const lines: string[] = [];
  for (let y = leadHeight, gap = 11; y > 0; y -= gap, gap = Math.max(5, gap * 0.992)) {
    lines.push(`M0,${y.toFixed(1)}H${leadWidth}`);
  }
  return lines.join('');
};

function bow(map: MapFrame, from: Place, to: Place): string {
  const [x1, y1] = project(map, from.position);
  const [x2, y2] = project(map, to.position);
  const lift = Math.hypot(x2 - x1, y2 - y1) * 0.34;
  const control = `${((x1 + x2) / 2).toFixed(1)},${((y1 + y2) / 2 - lift).toFixed(1)}`;
  return `M${x1.toFixed(1)},${y1.toFixed(1)}Q${control} ${x2.toFixed(1)},${y2.toFixed(1)}`;
}

const dashed = (d: string): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: inks.accent,
    'stroke-width': 10,
    'stroke-dasharray': '30 20',
  });

/** Europe and Central Asia from the south, with a line to Damascus from Geneva and a broken one from Astana. */
export function tracksLead(): Promise<Buffer> {
  const map = view();
  const { geneva, astana, damascus } = places;
  const atlas = readAtlas('50m', 'Syria');
  return printLead([
    element('rect', { width: leadWidth, height: leadHeight, fill: inks.paper }),
    stroke(hatching(), inks.seaHatch, 1.4),
    stroke(map.path(atlas.land), inks.paper, 14),
    fill(map.path(atlas.land), inks.here),
    stroke(map.path(atlas.borders), inks.land, 2),
    fill(map.path(atlas.here), inks.focusQuiet),
    stroke(map.path(geoGraticule().step([5, 5])()), inks.border, 1),
    stroke(map.path(atlas.land), inks.coast, 1.6),
    stroke(bow(map, geneva, damascus), inks.accent, 10),
    dashed(bow(map, astana, damascus)),
    ...[geneva, astana, damascus].map(({ position }) => beacon(project(map, position), 19)),
  ]);
}
