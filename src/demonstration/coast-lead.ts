import { geoGraticule, geoMercator } from 'd3-geo';
import { readAtlas } from '../figures/atlas.ts';
import { inks } from '../figures/lead-inks.ts';
import { beacon, fill, stroke } from '../figures/lead-marks.ts';
import { leadHeight, leadWidth, printLead } from '../figures/lead-picture.ts';
import { frame, project } from '../figures/map-frame.ts';
import { element } from '../figures/svg.ts';
import { places } from './places.ts';

/** Wider than any wash of colour along a line, in pixels, lest it follow the edge of the picture. */
const widestWash = 900;

const coast = () =>
  frame(
    geoMercator()
      .center([35.4, 35.12])
      .angle(-24)
      .scale(46000)
      .translate([leadWidth / 2, leadHeight / 2]),
    leadWidth,
    leadHeight,
    widestWash,
  );

/** Distances from the shore, in pixels, that widen towards the open sea. */
const soundings = Array.from({ length: 22 }, (_, line) => 10 + 13 * line + 0.9 * line * line);

const tintAt = (line: number): string => inks.depths[Math.floor(line / 5)] ?? inks.seaDeep;

/** Lines along the shore, as engravers drew water: outlines of the land, each narrower than the one below. */
const waterlines = (shore: string | null): string[] =>
  soundings
    .map((distance, line) => [
      stroke(shore, inks.seaLine, 2 * distance + 2.6),
      stroke(shore, tintAt(line), 2 * distance),
    ])
    .toReversed()
    .flat();

/** A wash of colour along the inside of a country's outline. */
const edging = (outline: string | null): string =>
  element(
    'g',
    { 'clip-path': 'url(#country)' },
    element('clipPath', { id: 'country' }, fill(outline, inks.ink)),
    fill(outline, inks.washes[2]),
    stroke(outline, inks.washes[1], 150),
    stroke(outline, inks.washes[0], 66),
  );

/** The Levantine coast close up, with the two bases on it. */
export function coastLead(): Promise<Buffer> {
  const map = coast();
  const atlas = readAtlas('10m', 'Syria');
  const land = map.path(atlas.land);
  const degrees = geoGraticule()
    .step([0.5, 0.5])
    .extent([
      [30, 30],
      [42, 40],
    ]);
  return printLead([
    element('rect', { width: leadWidth, height: leadHeight, fill: inks.seaDeep }),
    ...waterlines(land),
    fill(land, inks.land),
    edging(map.path(atlas.here)),
    stroke(map.path(atlas.borders), inks.coast, 2),
    stroke(land, inks.ink, 3),
    stroke(map.path(degrees()), inks.graticule, 1),
    beacon(project(map, places.hmeimim.position), 20),
    beacon(project(map, places.tartus.position), 20),
  ]);
}
