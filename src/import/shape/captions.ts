import { creditIn, splitCredit } from '../credits.ts';
import { daysIn } from '../days-in-text.ts';
import { decide, isOpen, type Line } from '../line.ts';
import { endsInStop, sentenceCount } from '../text-shape.ts';
import { captionCues, captionLabel, filePhoto, leaning, saying } from '../words/cues.ts';

/** More words than a caption has. */
const longest = 60;

/** Words from which a line without stop is too long for a heading. */
const phrase = 9;

/** How much a line reads like a caption and unlike a paragraph, a heading or a pull-quote; from 0 it may be one. */
export function captionLikeness({ text, words }: Line): number {
  const sentences = sentenceCount(text);
  if (words.length > longest || sentences > 3 || words.length < 3) return -5;
  let score = sentences === 1 ? 1 : sentences === 2 ? 0 : -2;
  if (daysIn(text).length > 0) score += 2;
  if (captionCues.some((cue) => cue.test(text)) || filePhoto.test(text)) score += 2;
  if (!endsInStop(text)) score += words.length >= phrase ? 2 : -1;
  if (leaning.test(text)) score -= 2;
  if (saying.test(text)) score -= 2;
  if (words.length > 40) score -= 1;
  return score;
}

interface Neighbours {
  credit: Line;
  before: Line | undefined;
  after: Line | undefined;
}

const candidate = (line: Line | undefined): Line | undefined =>
  line && isOpen(line) ? line : undefined;

/** How much more like a caption the line after a credit is than the line before it. */
const leansAfter = ({ before, after }: Neighbours): number =>
  (after ? captionLikeness(after) : -5) - (before ? captionLikeness(before) : -5);

/** Difference of likeness within which order alone decides. */
const close = 1;

/** The caption of a credit: the neighbour that reads more like one or, between equals, stands where most others do. */
function captionOf(place: Neighbours, prevailing: number): Line | undefined {
  const lean = leansAfter(place) + Math.sign(prevailing) * 1.5;
  const [chosen, other] = lean > 0 ? [place.after, place.before] : [place.before, place.after];
  const [found] = [
    ...[chosen].filter((line) => line && captionLikeness(line) >= 0),
    ...[other].filter((line) => line && captionLikeness(line) > 0),
  ];
  if (found && Math.abs(lean) < close && place.before && place.after) {
    found.doubt = 'It stands beside a credit, but so does another line that could be the caption.';
  }
  return found;
}

function makeCaption(line: Line, credit: string | undefined): void {
  const caption = line.text.replace(captionLabel, '');
  line.kind = 'caption';
  line.figure = credit ? { caption, credit } : { caption };
}

/** Captions with the credit in the same line. */
function findCredited(lines: readonly Line[]): void {
  for (const line of lines) {
    if (!isOpen(line) || line.words.length > longest + 10) continue;
    const { caption, credit } = splitCredit(line.text);
    if (!credit || sentenceCount(caption) > 3) continue;
    line.kind = 'caption';
    line.figure = { caption: caption.replace(captionLabel, ''), credit };
  }
}

function neighboursOf(lines: readonly Line[], repeats: ReadonlyMap<Line, Line>): Neighbours[] {
  return lines.flatMap((credit, index) => {
    if (credit.kind !== 'credit') return [];
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const repeated = after && repeats.get(after);
    // A line that stands on both sides of the credit is its caption, whatever it reads like.
    if (repeated && repeated === before) return [{ credit, before, after: undefined }];
    return [{ credit, before: candidate(before), after: candidate(after) }];
  });
}

function pair(places: Neighbours[], repeats: ReadonlyMap<Line, Line>): void {
  const repeated = new Set(repeats.values());
  const sum = places.reduce((total, place) => total + Math.sign(leansAfter(place)), 0);
  for (const place of places) {
    const { credit, before, after } = place;
    const open = { credit, before: candidate(before), after: candidate(after) };
    const isTwice = before !== undefined && after === undefined && repeated.has(before);
    const caption = isTwice ? open.before : captionOf(open, sum - Math.sign(leansAfter(place)));
    if (caption) makeCaption(caption, creditIn(credit.text)?.credit);
    else credit.doubt = 'No caption stands beside it.';
  }
}

/** Captions that no credit stands beside, by what they say or because they stand twice in a row. */
function findUncredited(lines: readonly Line[], repeats: ReadonlyMap<Line, Line>): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const isTwice = line.words.length > 4 && next !== undefined && repeats.get(next) === line;
    if (!isOpen(line) || (!isTwice && !captionLabel.test(line.text) && !/^file\s*[-–—:]/i.test(line.text)))
      continue;
    makeCaption(line, undefined);
  }
}

/** Credits, their captions, and captions that have none. */
export function findCaptions(lines: readonly Line[], repeats: ReadonlyMap<Line, Line>): void {
  for (const line of lines) {
    const credit = isOpen(line) && creditIn(line.text);
    if (!credit) continue;
    decide(line, 'credit', credit.isSure ? undefined : 'It names no agency that is known here.');
  }
  findCredited(lines);
  pair(neighboursOf(lines, repeats), repeats);
  findUncredited(lines, repeats);
}
