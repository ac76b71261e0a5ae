import { element, escapeText } from './svg.ts';
import type { FigureLanguage, Words } from './lettering.ts';

/** Something dated, as a timeline shows it. */
export interface TimelineEvent {
  /** Years with fractions, such as 2015.75; two of them for a span. */
  years: number | [number, number];
  date: Words;
  /** Lines of up to some 30 letters, broken by hand. */
  text: Record<FigureLanguage, readonly string[]>;
}

/** Height of a line of the largest letters, in user units. */
const lineHeight = 36;

/** Height that an event's words may take in the language with more lines, in user units. */
export const blockHeight = ({ text }: TimelineEvent): number =>
  lineHeight * (1 + Math.max(text.en.length, text.ar.length));

/** The middle of an event's time, in years. */
export const middleOf = ({ years }: TimelineEvent): number =>
  typeof years === 'number' ? years : (years[0] + years[1]) / 2;

/** The date over the words, from a point beside the middle of the first line. */
export function eventWords(
  { date, text }: TimelineEvent,
  [x, y]: [number, number],
  anchor: 'start' | 'end',
  language: FigureLanguage,
): string {
  const lines = text[language].map((line) =>
    element('tspan', { x, dy: '1.24em' }, escapeText(line)),
  );
  const first = element('tspan', { x, dy: '.35em', class: 'quiet' }, escapeText(date[language]));
  return element('text', { y, 'text-anchor': anchor }, first, ...lines);
}
