import type { Atlas } from './atlas.ts';
import { project } from './map-frame.ts';
import type { MapFrame } from './map-frame.ts';
import { mapLabel } from './map-label.ts';
import type { LabelPlan } from './map-label.ts';
import { mapRoute } from './map-route.ts';
import type { RoutePlan } from './map-route.ts';
import type { Place, Position } from './place.ts';
import { drawSheet } from './sheet.ts';
import { element, escapeText } from './svg.ts';
import type { FigureLanguage, Words } from './lettering.ts';

/** A map that shows where a few places lie. */
export interface LocatorMap {
  title: Words;
  atlas: Atlas;
  map: MapFrame;
  /** Letter size in user units where the picture is small. */
  narrowLetters?: number;
  marks: readonly (LabelPlan & { place: Place; dot: 'city' | 'base' })[];
  routes?: readonly RoutePlan[];
  /** Names of seas and countries, in degrees; left out where the picture is small. */
  surroundings?: readonly { at: Position; name: Words }[];
}

// Arabic has no italic; slanted by machine it only looks damaged.
const slant = (language: FigureLanguage): string => (language === 'ar' ? '' : ';font-style:italic');

const rules = (language: FigureLanguage): string =>
  [
    '.ground{fill:var(--land)}',
    '.here{fill:var(--here);stroke:var(--quiet);stroke-width:.8}',
    '.city{fill:var(--ink)}',
    '.base{fill:var(--accent)}',
    '.halo{paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}',
    `.around{font-size:15px${slant(language)}}`,
    '@media(max-width:480px){.here{stroke-width:1.6px}.base{r:9px}.city{r:7px}}',
  ].join('');

const land = ({ atlas, map }: LocatorMap): string[] => [
  element('rect', { width: map.width, height: map.height, fill: 'var(--sea)' }),
  element('path', { class: 'ground', d: map.path(atlas.land) ?? undefined }),
  element('path', { d: map.path(atlas.borders) ?? undefined }),
  element('path', { class: 'here', d: map.path(atlas.here) ?? undefined }),
];

const around = (plan: LocatorMap, language: FigureLanguage): string[] =>
  (plan.surroundings ?? []).map(({ at, name }) => {
    const [x, y] = project(plan.map, at);
    const attributes = { x, y, 'text-anchor': 'middle', class: 'minor quiet around' };
    return element('text', attributes, escapeText(name[language]));
  });

const dots = ({ map, marks }: LocatorMap): string[] =>
  marks.map(({ place, dot }) => {
    const [cx, cy] = project(map, place.position);
    return element('circle', { cx, cy, r: dot === 'base' ? 7 : 5, class: dot });
  });

/** Draws a locator map lettered in one language. Maps are never mirrored. */
export function locatorMap(plan: LocatorMap, language: FigureLanguage): string {
  const { title, map, narrowLetters } = plan;
  const labels = plan.marks.map((mark) => {
    const { name, position } = mark.place;
    return mapLabel(name, project(map, position), mark, language);
  });
  const routes = (plan.routes ?? []).map((route) => mapRoute(map, route));
  const sheet = { title, width: map.width, height: map.height, narrowLetters };
  return drawSheet(sheet, language, rules(language), [
    ...land(plan),
    ...around(plan, language),
    ...routes,
    ...dots(plan),
    ...labels,
  ]);
}
