import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';

/** Natural Earth at 1:110, 1:50 or 1:10 million. */
export type AtlasScale = '110m' | '50m' | '10m';

type Country = (PolygonArcs | MultiPolygonArcs) & { properties?: { name?: string } };
type World = Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } }>;

/** The land of the earth, the country that a drawing is about and the borders between countries, in degrees. */
export interface Atlas {
  land: MultiPolygon;
  here: MultiPolygon;
  borders: MultiLineString;
}

const nameOf = (country: Country): string => country.properties?.name ?? '';

const ringsOf = (country: Country): number[][][] =>
  country.type === 'Polygon' ? [country.arcs] : country.arcs;

const readWorld = (scale: AtlasScale): World =>
  JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve(`world-atlas/countries-${scale}.json`)), 'utf8'),
  ) as World;

/**
 * Natural Earth draws lines of control. Crimea goes back to Ukraine, as the General Assembly has it
 * (resolution 68/262).
 *
 * @see src/decisions/0011-figures-in-code.md
 */
function byRecognition(world: World, countries: Country[]): Country[] {
  const isCrimea = (arcs: number[][]): boolean =>
    geoContains(merge(world, [{ type: 'Polygon', arcs }]), [34.1, 45]);
  const russia = countries.filter((country) => nameOf(country) === 'Russia').flatMap(ringsOf);
  const crimea = russia.filter(isCrimea);
  return countries.map((country) => {
    const name = nameOf(country);
    if (name === 'Russia') {
      const arcs = russia.filter((rings) => !crimea.includes(rings));
      return { ...country, type: 'MultiPolygon', arcs };
    }
    if (name === 'Ukraine') {
      return { ...country, type: 'MultiPolygon', arcs: [...ringsOf(country), ...crimea] };
    }
    return country;
  });
}

// At 1:10 million one atoll is wound the wrong way round, and covers the earth.
const isSound = (country: Country): boolean => nameOf(country) !== 'Maldives';

/** Cyprus, which Natural Earth divides into four, is shown as one island. */
const isBorder = (a: Country, b: Country): boolean =>
  a !== b && ![a, b].every((country) => /Cyprus|Dhekelia|Akrotiri/.test(nameOf(country)));

/**
 * Reads the atlas at one scale: coarser ones make lighter drawings.
 *
 * @param country the one that the drawing is about, by its English name in Natural Earth
 */
export function readAtlas(scale: AtlasScale, country: string): Atlas {
  const world = readWorld(scale);
  const geometries = byRecognition(world, world.objects.countries.geometries.filter(isSound));
  return {
    land: merge(world, geometries),
    here: merge(
      world,
      geometries.filter((one) => nameOf(one) === country),
    ),
    // The declarations type mesh for any geometry; here both sides are always countries.
    borders: mesh(world, { type: 'GeometryCollection', geometries }, (a, b) =>
      isBorder(a as Country, b as Country),
    ),
  };
}
