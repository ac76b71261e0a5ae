import { drawSheet } from './sheet.ts';
import { element, escapeText } from './svg.ts';
import { directionOf } from './words.ts';
import type { FigureLanguage, Words } from './words.ts';

/** Horizontal bars from a common line, in the order given. */
export interface BarChart {
  title: Words;
  /** What is measured, and in which unit; stands over the bars. */
  measure: Words;
  bars: readonly { name: Words; value: number; loud?: boolean }[];
}

const width = 760;
const firstRow = 84;
const rowHeight = 54;
const thickness = 13;
const baseline = 172;
/** Room for the longest bar; what is left beyond it takes its value. */
const reach = 500;

const rules = '.bar{fill:var(--quiet)}.bar.loud{fill:var(--accent)}';

/** Draws a bar chart lettered in one language; in Arabic the bars grow from the right. */
export function barChart({ title, measure, bars }: BarChart, language: FigureLanguage): string {
  const mirrored = directionOf(language) === 'rtl';
  const across = (x: number): number => (mirrored ? width - x : x);
  const longest = Math.max(...bars.map(({ value }) => value));
  const height = firstRow + rowHeight * bars.length - 18;

  const rows = bars.flatMap(({ name, value, loud }, index) => {
    const y = firstRow + rowHeight * index;
    const length = (value / longest) * reach;
    const [x, end] = [across(baseline), across(baseline + length + 12)];
    const bar = { x: mirrored ? x - length : x, y: y - thickness / 2, width: length };
    const tone = loud ? 'loud' : undefined;
    return [
      element('text', { x: across(0), y, dy: '.35em', class: tone }, escapeText(name[language])),
      element('rect', { ...bar, height: thickness, class: loud ? 'bar loud' : 'bar' }),
      element('text', { x: end, y, dy: '.35em', class: tone }, String(Math.round(value))),
    ];
  });

  return drawSheet({ title, width, height }, language, rules, [
    element('text', { x: across(0), y: 30, class: 'quiet' }, escapeText(measure[language])),
    element('line', { x1: across(baseline), x2: across(baseline), y1: firstRow - 22, y2: height }),
    ...rows,
  ]);
}
