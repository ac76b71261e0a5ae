import { geoDistance, geoMercator } from 'd3-geo';
import { readAtlas } from './atlas.ts';
import { barChart } from './bar-chart.ts';
import { coastLead } from './coast-lead.ts';
import { inEachLanguage } from './figure.ts';
import type { Figure } from './figure.ts';
import { locatorMap } from './locator-map.ts';
import { fitFrame } from './map-frame.ts';
import { placeAt } from './places.ts';
import type { PlaceId } from './places.ts';

const bases = () =>
  ({
    title: { en: 'Russia’s two bases in Syria', ar: 'القاعدتان الروسيتان في سوريا' },
    atlas: readAtlas('50m'),
    map: fitFrame(
      geoMercator(),
      [
        [33.6, 37.35],
        [42.6, 32.2],
      ],
      [760, 560],
    ),
    marks: [
      { place: 'hmeimim', dot: 'base', side: 'left', lift: 0.42, loud: true },
      { place: 'tartus', dot: 'base', side: 'left', loud: true },
      { place: 'latakia', dot: 'city', side: 'left', lift: -0.55 },
      { place: 'aleppo', dot: 'city', side: 'right' },
      { place: 'idlib', dot: 'city', side: 'left', lift: -0.2 },
      { place: 'hama', dot: 'city', side: 'right', lift: -0.1 },
      { place: 'homs', dot: 'city', side: 'right', lift: 0.1 },
      { place: 'damascus', dot: 'city', side: 'right' },
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

const kilometres = (from: PlaceId, to: PlaceId): number =>
  geoDistance(placeAt(from).position, placeAt(to).position) * earthRadius;

const measuredTo = ['tartus', 'latakia', 'idlib', 'aleppo', 'hama', 'homs', 'damascus'] as const;

const distances = {
  title: { en: 'Distances from Hmeimim air base', ar: 'المسافات من قاعدة حميميم الجوية' },
  measure: {
    en: 'From Hmeimim, straight line, km',
    ar: 'من حميميم بخط مستقيم، بالكيلومترات',
  },
  bars: measuredTo
    .map((place) => ({
      name: placeAt(place).name,
      value: kilometres('hmeimim', place),
      loud: place === 'tartus',
    }))
    .toSorted((a, b) => a.value - b.value),
};

const folder = 'bases-at-tartus-and-hmeimim';

export const basesFigures: Figure[] = [
  { path: `${folder}/coast.png`, draw: coastLead },
  ...inEachLanguage(`${folder}/bases`, (language) => locatorMap(bases(), language)),
  ...inEachLanguage(`${folder}/distances`, (language) => barChart(distances, language)),
];
