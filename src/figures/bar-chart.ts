import { drawSheet } from './sheet.ts';
import { element, escapeText } from './svg.ts';
import { directionOf } from './lettering.ts';
import type { FigureLanguage, Words } from './lettering.ts';

interface Bar {
  name: Words;
  value: number;
  /** In the accent colour. */
  loud?: boolean;
}

/** Horizontal bars from a common line, in the order given. */
export interface BarChart {
  title: Words;
  /** What is measured, and in which unit; stands over the bars. */
  measure: Words;
  bars: readonly Bar[];
}

const width = 760;
const firstRow = 84;
const rowHeight = 54;
const thickness = 13;
const baseline = 172;
/** Room for the longest bar; what is left beyond it takes its value. */
const reach = 500;

const rules = '.bar{fill:var(--quiet)}.bar.loud{fill:var(--accent)}';

/** A name, its bar and its value, around the height `y`. */
function row(
  { name, value, loud }: Bar,
  y: number,
  length: number,
  language: FigureLanguage,
): string[] {
  const mirrored = directionOf(language) === 'rtl';
  const across = (x: number): number => (mirrored ? width - x : x);
  const tone = loud ? 'loud' : undefined;
  const words = (x: number, text: string): string =>
    element('text', { x: across(x), y, dy: '.35em', class: tone }, escapeText(text));
  const bar = {
    x: across(mirrored ? baseline + length : baseline),
    y: y - thickness / 2,
    width: length,
    height: thickness,
    class: loud ? 'bar loud' : 'bar',
  };
  return [
    words(0, name[language]),
    element('rect', bar),
    words(baseline + length + 12, String(Math.round(value))),
  ];
}

/** Draws a bar chart lettered in one language; in Arabic the bars grow from the right. */
export function barChart({ title, measure, bars }: BarChart, language: FigureLanguage): string {
  const mirrored = directionOf(language) === 'rtl';
  const [start, zero] = mirrored ? [width, width - baseline] : [0, baseline];
  const longest = Math.max(...bars.map(({ value }) => value));
  const height = firstRow + rowHeight * bars.length - 18;
  return drawSheet({ title, width, height }, language, rules, [
    element('text', { x: start, y: 30, class: 'quiet' }, escapeText(measure[language])),
    element('line', { x1: zero, x2: zero, y1: firstRow - 22, y2: height }),
    ...bars.flatMap((bar, index) =>
      row(bar, firstRow + rowHeight * index, (bar.value / longest) * reach, language),
    ),
  ]);
}
