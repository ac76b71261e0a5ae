import { isByline, isDateLine, isRole } from './bylines.ts';
import { creditIn, splitCredit } from './credits.ts';
import { decide, isOpen, type Line } from '../line.ts';
import { endsInStop, isCaseless, looksLikeName, sentenceCount } from './text-shape.ts';
import { isSectionName } from '../words/furniture-phrases.ts';
import { kindNamedIn } from '../words/kickers.ts';
import { isProse } from './furniture.ts';

/** More words than a headline has. */
const longest = 30;

/** Words up to which a line above a longer one may be a label over it. */
const label = 2;

/** Words that most headlines have; three that could be a name are rather that of a site. */
const usual = { least: 4, most: 16 };

const isUsual = ({ text, words: { length } }: Line): boolean =>
  length <= usual.most &&
  (length >= usual.least || (length > label && (isCaseless(text) || !looksLikeName(text))));

/** Short lines in a row above a headline, from which on they are a menu. */
const menu = 3;

/** The lines of a menu, each of a word or two. */
function menuFrom(lines: readonly Line[], index: number): Line[] {
  const rest = lines.slice(index);
  const end = rest.findIndex((line) => line.words.length > label);
  const run = end < 0 ? [] : rest.slice(0, end);
  return run.length >= menu ? run.filter(isOpen) : [];
}

/** Decides what a line above a headline says of itself. */
function decideLabels(top: readonly Line[]): void {
  for (const [index, line] of top.entries()) {
    for (const entry of menuFrom(top, index)) decide(entry, 'furniture');
    if (!isOpen(line)) continue;
    if (isDateLine(line.text)) decide(line, 'date');
    else if (isSectionName(line.text)) decide(line, 'furniture');
  }
}

/** How much a line reads like the headline: the first long enough one, above a byline, that comes again. */
function likeness(top: readonly Line[], index: number, others: readonly Line[]): number {
  const line = top[index];
  if (!line || !isOpen(line) || line.words.length > longest) return -Infinity;
  if (kindNamedIn(line.text) || isRole(line.text) || creditIn(line.text)?.isSure) return -Infinity;
  const { length } = line.words;
  const next = top.slice(index + 1).find(({ kind }) => kind !== 'furniture');
  let score = -0.3 * top.slice(0, index).filter(isOpen).length;
  if (isUsual(line)) score += 1;
  else score -= length <= label ? 1.5 : 0.5;
  if (endsInStop(line.text) || sentenceCount(line.text) > 1) score -= 1;
  if (next && (next.kind === 'date' || isByline(next.text))) score += 1;
  // A figure that stands twice has a caption that comes again.
  const isCaption =
    splitCredit(line.text).credit !== undefined ||
    [top[index - 1], top[index + 1]].some((beside) => beside && creditIn(beside.text)?.isSure);
  const isAgain = length > label && others.some(({ text }) => text.startsWith(line.text));
  return isAgain && !isCaption ? score + 3 : score;
}

/** Lines above a headline among which the kind of article may stand. */
const kickers = 2;

/** Lines below the top among which a headline comes again. */
const reach = 15;

/** The place of the line that reads most like a headline, above the first prose; -1 where none does. */
function likeliest(lines: readonly Line[]): number {
  const end = lines.findIndex(isProse);
  const top = lines.slice(0, end < 0 ? 1 : end);
  decideLabels(top);
  const scores = top.map((_, index) =>
    likeness(top, index, lines.slice(index + 1, top.length + reach)),
  );
  const most = Math.max(...scores);
  return most === -Infinity ? -1 : scores.indexOf(most);
}

/** Finds the headline and decides what stands above it; returns its place among the lines, or -1. */
export function findHeadline(lines: readonly Line[]): number {
  const marked = lines.findIndex(({ kind }) => kind === 'headline');
  if (marked >= 0) decideLabels(lines.slice(0, marked));
  const headline = marked >= 0 ? marked : likeliest(lines);
  const line = lines[headline];
  if (!line) return -1;
  if (marked < 0)
    decide(line, 'headline', endsInStop(line.text) ? 'It ends in a full stop.' : undefined);
  for (const other of lines.slice(headline + 1))
    if (other.kind === 'headline') other.kind = 'heading';
  const above = lines.slice(0, headline);
  const kicker = above.slice(-kickers).findLast(({ text }) => kindNamedIn(text));
  if (kicker) decide(kicker, 'kicker');
  decideAbove(above.filter(isOpen));
  return headline;
}

/** What stands above a headline belongs to a page, unless it is a sentence. */
function decideAbove(lines: readonly Line[]): void {
  for (const line of lines) {
    const doubt = line.words.length > label ? 'It stands over the headline.' : undefined;
    decide(line, isProse(line) ? 'paragraph' : 'furniture', doubt);
  }
}
