import { geoGraticule, geoInterpolate, geoOrthographic } from 'd3-geo';
import { readAtlas } from '../figures/atlas.ts';
import { inks } from '../figures/lead-inks.ts';
import { beacon, fill, stroke } from '../figures/lead-marks.ts';
import { leadHeight, leadWidth, printLead } from '../figures/lead-picture.ts';
import { frame, project } from '../figures/map-frame.ts';
import type { MapFrame } from '../figures/map-frame.ts';
import { element } from '../figures/svg.ts';
import { places } from './places.ts';

const centre: [number, number] = [1020, 1560];
const radius = 1440;

const globe = (): MapFrame =>
  frame(
    geoOrthographic()
      .rotate([-22, -14, -14])
      .scale(radius)
      .translate(centre)
      .precision(0.2)
      .clipAngle(90),
    leadWidth,
    leadHeight,
  );

/** Darker towards the edge in steps, as a tint is printed. */
function limb(): string[] {
  const [cx, cy] = centre;
  return [170, 90, 36].map((width) =>
    element('circle', {
      cx,
      cy,
      r: radius - width / 2,
      fill: 'none',
      stroke: inks.coast,
      'stroke-opacity': 0.06,
      'stroke-width': width,
    }),
  );
}

/** The great circle from Moscow to Damascus, and the same line lifted off the ground. */
function journey(map: MapFrame): string[] {
  const [moscow, damascus] = [places.moscow.position, places.damascus.position];
  const along = geoInterpolate(moscow, damascus);
  const lifted = Array.from({ length: 61 }, (_, step) => {
    const [x, y] = project(map, along(step / 60));
    const lift = 1 + 0.1 * Math.sin((Math.PI * step) / 60);
    return `${(centre[0] + (x - centre[0]) * lift).toFixed(1)},${(centre[1] + (y - centre[1]) * lift).toFixed(1)}`;
  });
  const ground = map.path({ type: 'LineString', coordinates: [moscow, damascus] });
  return [
    stroke(ground, inks.coast, 2.5),
    stroke(`M${lifted.join('L')}`, inks.accent, 10),
    beacon(project(map, moscow), 19),
    beacon(project(map, damascus), 19),
  ];
}

/** A section of the globe with its horizon, and the way from Moscow to Damascus. */
export function globeLead(): Promise<Buffer> {
  const map = globe();
  const atlas = readAtlas('50m', 'Syria');
  const [cx, cy] = centre;
  const engraving = geoGraticule()
    .step([360, 0.8])
    .extent([
      [-180, -82],
      [180, 82],
    ]);
  return printLead([
    element('circle', { cx, cy, r: radius, fill: inks.sea }),
    stroke(map.path(engraving()), inks.seaLine, 1),
    fill(map.path(atlas.land), inks.land),
    stroke(map.path(atlas.borders), inks.border, 1.6),
    stroke(map.path(atlas.land), inks.coast, 1.8),
    fill(map.path(atlas.here), inks.focus),
    stroke(map.path(atlas.here), inks.coast, 2),
    stroke(map.path(geoGraticule().step([10, 10])()), inks.border, 1.2),
    ...limb(),
    element('circle', { cx, cy, r: radius, fill: 'none', stroke: inks.coast, 'stroke-width': 2.5 }),
    ...journey(map),
  ]);
}
