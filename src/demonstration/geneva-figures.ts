import { geoConicEqualArea } from 'd3-geo';
import { readAtlas } from '../figures/atlas.ts';
import { inEachLanguage } from '../figures/drawing.ts';
import type { Drawing } from '../figures/drawing.ts';
import { laneTimeline } from '../figures/lane-timeline.ts';
import { locatorMap } from '../figures/locator-map.ts';
import { fitFrame } from '../figures/map-frame.ts';
import { places } from './places.ts';
import { tracksLead } from './tracks-lead.ts';

const { geneva, moscow, astana, damascus } = places;

const threeCities = () =>
  ({
    title: {
      en: 'Geneva, Moscow, Astana and Damascus',
      ar: 'جنيف وموسكو وأستانا ودمشق',
    },
    atlas: readAtlas('110m', 'Syria'),
    map: fitFrame(
      geoConicEqualArea().parallels([35, 55]).rotate([-40, 0]),
      [geneva, moscow, astana, damascus].map(({ position }) => position),
      [760, 520],
      [112, 100, 90, 100],
    ),
    marks: [
      {
        place: geneva,
        dot: 'base',
        side: 'above',
        stacked: true,
        note: { en: 'from 2012', ar: 'منذ 2012' },
      },
      {
        place: astana,
        dot: 'base',
        side: 'above',
        stacked: true,
        note: { en: 'from 2017', ar: 'منذ 2017' },
      },
      { place: moscow, dot: 'city', side: 'above' },
      { place: damascus, dot: 'city', side: 'below' },
    ],
    routes: [
      { from: geneva, to: damascus, style: 'solid' },
      { from: astana, to: damascus, style: 'dashed' },
    ],
  }) satisfies Parameters<typeof locatorMap>[0];

const twoCalendars = {
  title: {
    en: 'The Geneva and the Astana track, 2011 to 2024',
    ar: 'مسارا جنيف وأستانا، من 2011 إلى 2024',
  },
  from: 2011.17,
  to: 2024.94,
  ticks: [2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
  opening: { en: 'March 2011: first protests in Syria', ar: 'مارس 2011: أولى الاحتجاجات في سوريا' },
  closing: {
    en: '8 December 2024: Assad leaves for Russia',
    ar: '8 ديسمبر 2024: الأسد يغادر إلى روسيا',
  },
  lanes: [
    {
      name: { en: 'Geneva', ar: 'جنيف' },
      partners: { en: 'United Nations', ar: 'الأمم المتحدة' },
      events: [
        {
          years: 2012.5,
          date: { en: '30 June 2012', ar: '30 يونيو 2012' },
          text: { en: ['Geneva I', 'Communiqué'], ar: ['بيان جنيف 1'] },
        },
        {
          years: 2013.74,
          date: { en: '27 September 2013', ar: '27 سبتمبر 2013' },
          text: {
            en: ['Resolution 2118 on', 'chemical weapons'],
            ar: ['القرار 2118 بشأن', 'الأسلحة الكيميائية'],
          },
        },
        {
          years: 2015.96,
          date: { en: '18 December 2015', ar: '18 ديسمبر 2015' },
          text: {
            en: ['Resolution 2254:', 'a political process'],
            ar: ['القرار 2254:', 'عملية سياسية'],
          },
        },
      ],
    },
    {
      name: { en: 'Moscow, Astana', ar: 'موسكو وأستانا' },
      partners: { en: 'Russia, Türkiye, Iran', ar: 'روسيا وتركيا وإيران' },
      events: [
        {
          years: 2015.75,
          date: { en: '30 September 2015', ar: '30 سبتمبر 2015' },
          text: { en: ['Russia intervenes'], ar: ['روسيا تتدخّل عسكريًا'] },
        },
        {
          years: 2017.04,
          date: { en: 'January 2017', ar: 'يناير 2017' },
          text: { en: ['Astana process', 'begins'], ar: ['انطلاق مسار أستانا'] },
        },
        {
          years: [2017.1, 2017.9],
          date: { en: '2017', ar: '2017' },
          text: {
            en: ['Four de-escalation', 'zones agreed'],
            ar: ['اتفاق على أربع', 'مناطق لخفض التصعيد'],
          },
        },
        {
          years: 2017.95,
          date: { en: '11 December 2017', ar: '11 ديسمبر 2017' },
          text: { en: ['Putin and Assad', 'at Hmeimim'], ar: ['بوتين والأسد', 'في حميميم'] },
        },
        {
          years: 2018.8,
          date: { en: 'Autumn 2018', ar: 'خريف 2018' },
          text: { en: ['Only the Idlib', 'zone remains'], ar: ['لم تبقَ سوى', 'منطقة إدلب'] },
        },
      ],
    },
  ],
} satisfies Parameters<typeof laneTimeline>[0];

const folder = 'geneva-to-astana';

export const genevaFigures: Drawing[] = [
  { path: `${folder}/two-tracks.png`, draw: tracksLead },
  ...inEachLanguage(`${folder}/three-cities`, (language) => locatorMap(threeCities(), language)),
  ...inEachLanguage(`${folder}/two-calendars`, (language) => laneTimeline(twoCalendars, language)),
];
