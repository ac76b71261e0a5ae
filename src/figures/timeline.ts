import { blockHeight, eventWords, middleOf } from './event-block.ts';
import type { TimelineEvent } from './event-block.ts';
import { drawSheet } from './sheet.ts';
import { spread } from './spread.ts';
import { element } from './svg.ts';
import { axisMark, axisRules, axisThread, heightOf } from './time-axis.ts';
import type { TimeAxis } from './time-axis.ts';
import { directionOf } from './lettering.ts';
import type { FigureLanguage, Words } from './lettering.ts';

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
const wordsX = 300;
const spacing = 22;
/** From the top of an event's words to the middle of their first line. */
const firstLine = 24;

type Across = (x: number) => number;

function scale({ ticks, stress }: Timeline, axis: TimeAxis, across: Across): string[] {
  const [from, to] = stress.map((year) => heightOf(axis, year));
  const line = { x1: across(axisX), x2: across(axisX) };
  const years = ticks.flatMap((year) => {
    const y = heightOf(axis, year);
    const label = { x: across(axisX - 18), y, dy: '.35em', 'text-anchor': 'end' };
    return [
      element('line', { x1: across(axisX - 8), x2: across(axisX), y1: y, y2: y, class: 'axis' }),
      element('text', { ...label, class: 'quiet year' }, String(year)),
    ];
  });
  return [
    ...years,
    element('line', { ...line, y1: axis.top, y2: axis.bottom, class: 'axis' }),
    element('line', { ...line, y1: from, y2: to, class: 'accent' }),
  ];
}

/** Draws a timeline lettered in one language; in Arabic the axis stands at the right. */
export function timeline(plan: Timeline, language: FigureLanguage): string {
  const { title, from, to, events } = plan;
  const across: Across = (x) => (directionOf(language) === 'rtl' ? width - x : x);
  const heights = events.map((event) => blockHeight(event) + spacing);
  const height = heights.reduce((sum, each) => sum + each, 0);
  const axis = { from, to, top: firstLine, bottom: height - 48 };
  const blocks = events.map((event, index) => ({
    ideal: heightOf(axis, middleOf(event)) - firstLine,
    height: heights[index] ?? 0,
  }));
  const tops = spread(blocks, [0, height]);
  const entries = events.flatMap((event, index) => {
    const y = (tops[index] ?? 0) + firstLine;
    return [
      axisThread(axis, event, [across(axisX), across(wordsX - 14)], y),
      axisMark(axis, across(axisX), event),
      eventWords(event, [across(wordsX), y], 'start', language),
    ];
  });
  const marks = [...scale(plan, axis, across), ...entries];
  return drawSheet({ title, width, height }, language, axisRules, marks);
}
