import { customProperties, dark, light } from '../styles/palette.ts';
import { element, escapeText } from './svg.ts';
import { directionOf } from './lettering.ts';
import type { FigureLanguage, Words } from './lettering.ts';

/** A drawing before its marks: its name and its size in user units. */
export interface Sheet {
  title: Words;
  width: number;
  height: number;
  /** Letter size in user units where the picture is shown at most 480 CSS pixels wide. */
  narrowLetters?: number;
}

// In an SVG shown as an image, a media query measures the image and `prefers-color-scheme` follows the page's scheme.
const styleOf = (narrowLetters: number): string =>
  [
    `:root{${customProperties(light)}}`,
    `@media(prefers-color-scheme:dark){:root{${customProperties(dark)}}}`,
    `text{font:19px system-ui,-apple-system,'Segoe UI',sans-serif;fill:var(--ink)}`,
    `@media(min-width:681px){text{font-size:17px}}`,
    `@media(max-width:480px){text{font-size:${narrowLetters}px}.minor{display:none}}`,
    `path,line{fill:none;stroke:var(--rule)}`,
    `.strong{font-weight:600}`,
    `.quiet{fill:var(--quiet)}`,
    `.loud{fill:var(--accent)}`,
    `.thread{stroke:var(--quiet);stroke-width:1.2}`,
    `.accent{stroke:var(--accent);stroke-width:2.5}`,
    `.dashed{stroke-dasharray:9 7}`,
    `@media(max-width:480px){.accent{stroke-width:4px}.thread{stroke-width:2px}}`,
  ].join('');

/**
 * A complete SVG document, readable through `<img>` in light and dark, wide and narrow.
 *
 * @param language decides the direction in which words, but not marks, run
 * @param rules CSS for this kind of drawing only
 * @param marks finished elements, in painting order
 */
export function drawSheet(
  { title, width, height, narrowLetters = 29 }: Sheet,
  language: FigureLanguage,
  rules: string,
  marks: readonly string[],
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    lang: language,
    direction: directionOf(language),
  };
  return `${element(
    'svg',
    attributes,
    element('title', {}, escapeText(title[language])),
    element('style', {}, styleOf(narrowLetters) + rules),
    ...marks,
  )}\n`;
}
