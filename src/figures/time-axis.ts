import { middleOf } from './event-block.ts';
import type { TimelineEvent } from './event-block.ts';
import { element } from './svg.ts';

/** A vertical axis of time, true to scale, running downwards. */
export interface TimeAxis {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

/** The height of a year, in user units. */
export const heightOf = ({ from, to, top, bottom }: TimeAxis, year: number): number =>
  top + ((year - from) / (to - from)) * (bottom - top);

/** An event's mark on the axis: a dot, or a bar as long as its span. */
export function axisMark(axis: TimeAxis, x: number, event: TimelineEvent): string {
  if (typeof event.years === 'number') {
    return element('circle', { cx: x, cy: heightOf(axis, event.years), r: 5, class: 'dot' });
  }
  const [y1, y2] = event.years.map((year) => heightOf(axis, year));
  return element('line', { x1: x, x2: x, y1, y2, class: 'span' });
}

/** A thread from an event's true place on the axis, at `x1`, to the height of its words, at `x2`. */
export function axisThread(
  axis: TimeAxis,
  event: TimelineEvent,
  [x1, x2]: [number, number],
  wordsAt: number,
): string {
  const y = heightOf(axis, middleOf(event)).toFixed(1);
  const middle = ((x1 + x2) / 2).toFixed(1);
  const end = wordsAt.toFixed(1);
  return element('path', {
    class: 'thread',
    d: `M${x1},${y}C${middle},${y} ${middle},${end} ${x2},${end}`,
  });
}

export const axisRules = [
  '.dot{fill:var(--accent)}',
  '.span{stroke:var(--accent);stroke-width:7}',
  '.axis{stroke:var(--quiet)}',
  '.year{font-variant-numeric:tabular-nums}',
].join('');
