import { blockHeight, eventWords, middleOf } from './event-block.ts';
import type { TimelineEvent } from './event-block.ts';
import { drawSheet } from './sheet.ts';
import { spread } from './spread.ts';
import { element, escapeText } from './svg.ts';
import { axisMark, axisRules, axisThread, heightOf } from './time-axis.ts';
import type { TimeAxis } from './time-axis.ts';
import { directionOf } from './lettering.ts';
import type { FigureLanguage, Words } from './lettering.ts';

interface Lane {
  name: Words;
  partners: Words;
  events: readonly TimelineEvent[];
}

/** Two calendars on one scale, between an opening and a closing event that both share. */
export interface LaneTimeline {
  title: Words;
  from: number;
  to: number;
  /** Years that the scale names, each at its middle. */
  ticks: readonly number[];
  opening: Words;
  closing: Words;
  /** The first lane stands where reading begins: left in English, right in Arabic. */
  lanes: readonly [Lane, Lane];
}

const width = 760;
const height = 860;
const spacing = 20;
/** From the middle to a lane's rail, to the end of its threads and to its words, in user units. */
const railAt = 42;
const threadTo = 70;
const wordsAt = 78;

/** Turns a distance from the middle into the lane into a place on the sheet. */
type Outward = (distance: number) => number;
type Anchor = 'start' | 'end';

function heading(lane: Lane, x: number, anchor: Anchor, language: FigureLanguage): string {
  const partners = { x, dy: '1.3em', class: 'quiet' };
  return element(
    'text',
    { x, y: 104, 'text-anchor': anchor },
    element('tspan', { class: 'strong' }, escapeText(lane.name[language])),
    element('tspan', partners, escapeText(lane.partners[language])),
  );
}

function drawLane(
  lane: Lane,
  axis: TimeAxis,
  outward: Outward,
  anchor: Anchor,
  language: FigureLanguage,
): string[] {
  const blocks = lane.events.map((event) => ({
    ideal: heightOf(axis, middleOf(event)),
    height: blockHeight(event) + spacing,
  }));
  const tops = spread(blocks, [axis.top + 12, height - 40]);
  const x = outward(railAt);
  return [
    heading(lane, outward(wordsAt), anchor, language),
    element('line', { x1: x, x2: x, y1: axis.top, y2: axis.bottom, class: 'axis' }),
    ...lane.events.flatMap((event, index) => {
      const y = tops[index] ?? 0;
      return [
        axisThread(axis, event, [x, outward(threadTo)], y),
        axisMark(axis, x, event),
        eventWords(event, [outward(wordsAt), y], anchor, language),
      ];
    }),
  ];
}

const centred = (words: string, y: number, tone?: string): string =>
  element(
    'text',
    { x: width / 2, y, dy: '.35em', 'text-anchor': 'middle', class: tone },
    escapeText(words),
  );

/** Draws a timeline in two lanes, lettered in one language and mirrored in Arabic. */
export function laneTimeline(plan: LaneTimeline, language: FigureLanguage): string {
  const { title, from, to, ticks, opening, closing, lanes } = plan;
  const axis = { from, to, top: 182, bottom: 796 };
  const sign = directionOf(language) === 'rtl' ? -1 : 1;
  const [first, second] = lanes;
  return drawSheet({ title, width, height, narrowLetters: 27 }, language, axisRules, [
    centred(opening[language], 24),
    ...ticks.map((year) => centred(String(year), heightOf(axis, year + 0.5), 'quiet year')),
    ...drawLane(first, axis, (distance) => width / 2 - sign * distance, 'end', language),
    ...drawLane(second, axis, (distance) => width / 2 + sign * distance, 'start', language),
    centred(closing[language], height - 22),
  ]);
}
