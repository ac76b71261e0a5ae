import { geoMercator } from 'd3-geo';
import { readAtlas } from '../figures/atlas.ts';
import { inEachLanguage } from '../figures/drawing.ts';
import type { Drawing } from '../figures/drawing.ts';
import { locatorMap } from '../figures/locator-map.ts';
import { fitFrame } from '../figures/map-frame.ts';
import { timeline } from '../figures/timeline.ts';
import { globeLead } from './globe-lead.ts';
import { places } from './places.ts';

const { aleppo, damascus, hama, homs } = places;

const elevenDays = () =>
  ({
    title: {
      en: 'The advance from Aleppo to Damascus, 30 November to 8 December 2024',
      ar: 'التقدّم من حلب إلى دمشق، من 30 نوفمبر إلى 8 ديسمبر 2024',
    },
    atlas: readAtlas('50m', 'Syria'),
    map: fitFrame(
      geoMercator(),
      [
        [34.75, 36.8],
        [39.45, 33.3],
      ],
      [760, 680],
    ),
    marks: [
      {
        place: aleppo,
        dot: 'base',
        side: 'right',
        note: { en: '30 November', ar: '30 نوفمبر' },
      },
      {
        place: hama,
        dot: 'base',
        side: 'right',
        note: { en: '5 December', ar: '5 ديسمبر' },
      },
      {
        place: homs,
        dot: 'base',
        side: 'right',
        note: { en: '7–8 December', ar: '7 و8 ديسمبر' },
      },
      {
        place: damascus,
        dot: 'base',
        side: 'right',
        note: { en: '8 December', ar: '8 ديسمبر' },
      },
    ],
    routes: [
      { from: aleppo, to: hama, style: 'arrow' },
      { from: hama, to: homs, style: 'arrow' },
      { from: homs, to: damascus, style: 'arrow', bend: 34 },
    ],
    surroundings: [
      { at: [35.22, 34.95], name: { en: 'Mediterranean', ar: 'المتوسط' } },
      { at: [36, 34.05], name: { en: 'Lebanon', ar: 'لبنان' } },
      { at: [38.9, 36.86], name: { en: 'Türkiye', ar: 'تركيا' } },
    ],
  }) satisfies Parameters<typeof locatorMap>[0];

const eightDecades = {
  title: {
    en: 'Syria and Russia, 1946 to 2025',
    ar: 'سوريا وروسيا، من 1946 إلى 2025',
  },
  from: 1946,
  to: 2025.79,
  ticks: [1960, 1980, 2000, 2020],
  stress: [2011.2, 2025.79],
  events: [
    {
      years: 1946,
      date: { en: '1946', ar: '1946' },
      text: { en: ['Relations begin'], ar: ['بداية العلاقات'] },
    },
    {
      years: [1960, 1970],
      date: { en: '1960s', ar: 'الستينيات' },
      text: {
        en: ['Syria enters the Soviet', 'sphere of influence'],
        ar: ['سوريا تدخل دائرة', 'النفوذ السوفييتي'],
      },
    },
    {
      years: 2011.2,
      date: { en: 'March 2011', ar: 'مارس 2011' },
      text: { en: ['First protests in Syria'], ar: ['أولى الاحتجاجات في سوريا'] },
    },
    {
      years: 2015.75,
      date: { en: '30 September 2015', ar: '30 سبتمبر 2015' },
      text: {
        en: ['Russia intervenes,', 'at Assad’s request'],
        ar: ['روسيا تتدخّل عسكريًا', 'بطلب من الأسد'],
      },
    },
    {
      years: 2024.94,
      date: { en: '8 December 2024', ar: '8 ديسمبر 2024' },
      text: { en: ['Assad leaves for Russia'], ar: ['الأسد يغادر إلى روسيا'] },
    },
    {
      years: 2025.79,
      date: { en: '15 October 2025', ar: '15 أكتوبر 2025' },
      text: { en: ['Al-Sharaa meets Putin', 'in Moscow'], ar: ['الشرع يلتقي بوتين في موسكو'] },
    },
  ],
} satisfies Parameters<typeof timeline>[0];

const folder = 'handshake-in-moscow';

export const handshakeFigures: Drawing[] = [
  { path: `${folder}/moscow-damascus.png`, draw: globeLead },
  ...inEachLanguage(`${folder}/eleven-days`, (language) => locatorMap(elevenDays(), language)),
  ...inEachLanguage(`${folder}/eight-decades`, (language) => timeline(eightDecades, language)),
];
