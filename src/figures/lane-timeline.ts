import { blockHeight, eventWords, lineHeight, middleOf } from './event-block.ts';
import type { TimelineEvent } from './event-block.ts';
import { drawSheet } from './sheet.ts';
import { spread } from './spread.ts';
import { element, escapeText } from './svg.ts';
import { axisMark, axisRules, axisThread, heightOf } from './time-axis.ts';
import type { TimeAxis } from './time-axis.ts';
import { directionOf } from './words.ts';
import type { FigureLanguage, Words } from './words.ts';

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
  ticks: readonly number[];
  opening: Words;
  closing: Words;
  /** The first lane stands where reading begins: left in English, right in Arabic. */
  lanes: readonly [Lane, Lane];
}

const width = 760;
const axis = { top: 186, bottom: 800 };
const height = 870;
const spacing = 20;
const middle = width / 2;
/** From the middle to a lane's rail, to the end of its threads and to its words, in user units. */
const railAt = 42;
const threadTo = 70;
const wordsAt = 78;

type Across = (offset: number) => number;

function drawLane(lane: Lane, scale: TimeAxis, across: Across, isFirst: boolean, language: FigureLanguage): string[] {
  const side = (offset: number): number => across(isFirst ? -offset : offset);
  const anchor = isFirst ? 'end' : 'start';
  const tops = spread(
    lane.events.map((event) => ({
      ideal: heightOf(scale, middleOf(event)),
      height: blockHeight(event) + spacing,
    })),
    height - 60,
  );
  const x = side(railAt);
  const heading = (words: Words, y: number, tone: string): string =>
    element('text', { x: side(wordsAt), y, 'text-anchor': anchor, class: tone }, escapeText(words[language]));
  return [
    heading(lane.name, axis.top - 76, 'strong'),
    heading(lane.partners, axis.top - 76 + lineHeight, 'quiet'),
    element('line', { x1: x, x2: x, y1: axis.top, y2: axis.bottom, class: 'axis' }),
    ...lane.events.flatMap((event, index) => {
      const y = tops[index] ?? 0;
      return [
        axisThread(scale, event, [x, side(threadTo)], y),
        axisMark(scale, x, event),
        eventWords(event, [side(wordsAt), y], anchor, language),
      ];
    }),
  ];
}

/** Draws a timeline in two lanes, lettered in one language and mirrored in Arabic. */
export function laneTimeline(plan: LaneTimeline, language: FigureLanguage): string {
  const sign = directionOf(language) === 'rtl' ? -1 : 1;
  const across: Across = (offset) => middle + sign * offset;
  const scale = { from: plan.from, to: plan.to, ...axis };
  const centred = (words: string, y: number, tone?: string): string =>
    element('text', { x: middle, y, dy: '.35em', 'text-anchor': 'middle', class: tone }, escapeText(words));
  const [first, second] = plan.lanes;

  return drawSheet({ title: plan.title, width, height, narrowLetters: 27 }, language, axisRules, [
    centred(plan.opening[language], 24),
    ...plan.ticks.map((year) => centred(String(year), heightOf(scale, year + 0.5), 'quiet year')),
    ...drawLane(first, scale, across, true, language),
    ...drawLane(second, scale, across, false, language),
    centred(plan.closing[language], height - 24),
  ]);
}
