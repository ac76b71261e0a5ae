import { geoDistance, geoMercator } from 'd3-geo';
import { readAtlas } from '../figures/atlas.ts';
import { barChart } from '../figures/bar-chart.ts';
import { inEachLanguage } from '../figures/drawing.ts';
import type { Drawing } from '../figures/drawing.ts';
import { locatorMap } from '../figures/locator-map.ts';
import { fitFrame } from '../figures/map-frame.ts';
import type { Place } from '../figures/place.ts';
import { coastLead } from './coast-lead.ts';
import { places } from './places.ts';

const { aleppo, damascus, hama, hmeimim, homs, idlib, latakia, tartus } = places;

const bases = () =>
  ({
    title: { en: 'Russia’s two bases in Syria', ar: 'القاعدتان الروسيتان في سوريا' },
    atlas: readAtlas('50m', 'Syria'),
    map: fitFrame(
      geoMercator(),
      [
        [33.6, 37.35],
        [42.6, 32.2],
      ],
      [760, 560],
    ),
    marks: [
      { place: hmeimim, dot: 'base', side: 'left', lift: 0.42, loud: true },
      { place: tartus, dot: 'base', side: 'left', loud: true },
      { place: latakia, dot: 'city', side: 'left', lift: -0.55 },
      { place: aleppo, dot: 'city', side: 'right' },
      { place: idlib, dot: 'city', side: 'left', lift: -0.2 },
      { place: hama, dot: 'city', side: 'right', lift: -0.1 },
      { place: homs, dot: 'city', side: 'right', lift: 0.1 },
      { place: damascus, dot: 'city', side: 'right' },
    ],
    surroundings: [
      { at: [34.55, 34.3], name: { en: 'Mediterranean', ar: 'المتوسط' } },
      { at: [38.4, 37.1], name: { en: 'Türkiye', ar: 'تركيا' } },
      { at: [41.9, 33.6], name: { en: 'Iraq', ar: 'العراق' } },
      { at: [38, 32.4], name: { en: 'Jordan', ar: 'الأردن' } },
    ],
  }) satisfies Parameters<typeof locatorMap>[0];

/** The mean radius of the earth, in kilometres. */
const earthRadius = 6371;

const kilometres = (from: Place, to: Place): number =>
  geoDistance(from.position, to.position) * earthRadius;

const distances = {
  title: { en: 'Distances from Hmeimim air base', ar: 'المسافات من قاعدة حميميم الجوية' },
  measure: {
    en: 'From Hmeimim, straight line, km',
    ar: 'من حميميم بخط مستقيم، بالكيلومترات',
  },
  bars: [tartus, latakia, idlib, aleppo, hama, homs, damascus]
    .map((place) => ({
      name: place.name,
      value: kilometres(hmeimim, place),
      loud: place === tartus,
    }))
    .toSorted((a, b) => a.value - b.value),
};

const folder = 'bases-at-tartus-and-hmeimim';

export const basesFigures: Drawing[] = [
  { path: `${folder}/coast.png`, draw: coastLead },
  ...inEachLanguage(`${folder}/bases`, (language) => locatorMap(bases(), language)),
  ...inEachLanguage(`${folder}/distances`, (language) => barChart(distances, language)),
];
