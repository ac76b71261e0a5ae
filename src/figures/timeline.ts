import { blockHeight, eventWords, middleOf } from './event-block.ts';
import type { TimelineEvent } from './event-block.ts';
import { drawSheet } from './sheet.ts';
import { spread } from './spread.ts';
import { element } from './svg.ts';
import { axisMark, axisRules, axisThread, heightOf } from './time-axis.ts';
import { directionOf } from './words.ts';
import type { FigureLanguage, Words } from './words.ts';

/** Events beside an axis that is true to scale, however unevenly they fall. */
export interface Timeline {
  title: Words;
  from: number;
  to: number;
  /** Years that the axis names. */
  ticks: readonly number[];
  /** The part of the axis that the accent colour picks out. */
  stress: [number, number];
  events: readonly TimelineEvent[];
}

const width = 760;
const axisX = 92;
const wordsX = 230;
const spacing = 22;

/** Draws a timeline lettered in one language; in Arabic the axis stands at the right. */
export function timeline(plan: Timeline, language: FigureLanguage): string {
  const across = (x: number): number => (directionOf(language) === 'rtl' ? width - x : x);
  const heights = plan.events.map((event) => blockHeight(event) + spacing);
  const height = heights.reduce((sum, each) => sum + each, 0);
  const axis = { from: plan.from, to: plan.to, top: 24, bottom: height - 48 };
  const tops = spread(
    plan.events.map((event, index) => ({
      ideal: heightOf(axis, middleOf(event)) - 24,
      height: heights[index] ?? 0,
    })),
    height,
  );

  const [stressFrom, stressTo] = plan.stress.map((year) => heightOf(axis, year));
  const line = { x1: across(axisX), x2: across(axisX) };
  const years = plan.ticks.flatMap((year) => {
    const y = heightOf(axis, year);
    const label = { x: across(axisX - 18), y, dy: '.35em', 'text-anchor': 'end' };
    return [
      element('line', { x1: across(axisX - 8), x2: across(axisX), y1: y, y2: y, class: 'axis' }),
      element('text', { ...label, class: 'quiet year' }, String(year)),
    ];
  });
  const entries = plan.events.flatMap((event, index) => {
    const y = (tops[index] ?? 0) + 24;
    const ends: [number, number] = [across(axisX), across(wordsX - 14)];
    return [
      axisThread(axis, event, ends, y),
      eventWords(event, [across(wordsX), y], 'start', language),
    ];
  });

  return drawSheet({ title: plan.title, width, height }, language, axisRules, [
    ...years,
    ...entries,
    element('line', { ...line, y1: axis.top, y2: axis.bottom, class: 'axis' }),
    element('line', { ...line, y1: stressFrom, y2: stressTo, class: 'accent' }),
    ...plan.events.map((event) => axisMark(axis, across(axisX), event)),
  ]);
}
