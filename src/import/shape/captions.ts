import { decide, isOpen, type Line } from '../line.ts';
import { captionLabel } from '../words/cues.ts';
import { longestCaption, openLikeness } from './caption-likeness.ts';
import { creditIn, splitCredit } from './credits.ts';
import { isProse } from './furniture.ts';
import { findPictures } from './pictures.ts';
import type { Repeats } from './repeats.ts';
import { sentenceCount } from './text-shape.ts';

export function makeCaption(line: Line, credit: string | undefined): void {
  const caption = line.text.replace(captionLabel, '');
  line.kind = 'caption';
  line.figure = credit ? { caption, credit } : { caption };
}

/** A credit and the lines beside it that could be its caption. */
interface Place {
  index: number;
  credit: Line;
  before: Line | undefined;
  after: Line | undefined;
}

/** How much more like a caption the line after a credit is than the line before it. */
const leansAfter = ({ before, after }: Place): number => openLikeness(after) - openLikeness(before);

/** How much the order of most other figures counts, and the difference within which nothing else decides. */
const order = 1.5;
const close = 1;

/** Where others agree in the order, a caption may read as little like one as this. */
const settled = { figures: 2, likeness: -2 };

/** The caption of a credit: the neighbour that reads more like one or, between equals, stands where most others do. */
function captionOf(place: Place, prevailing: number): Line | undefined {
  const lean = leansAfter(place) + Math.sign(prevailing) * order;
  const [chosen, other] = lean > 0 ? [place.after, place.before] : [place.before, place.after];
  const least = Math.abs(prevailing) >= settled.figures ? settled.likeness : 0;
  const found = openLikeness(chosen) >= least ? chosen : openLikeness(other) > 0 ? other : undefined;
  const isClose = Math.abs(lean) < close && openLikeness(other) >= 0;
  if (found && isClose)
    found.doubt = 'It stands beside a credit, but so does another line that could be the caption.';
  return found;
}

/** A line that stands on both sides of a credit is its caption, whatever it reads like. */
function isTwice({ before, after }: Place, repeats: Repeats): boolean {
  return before !== undefined && after !== undefined && repeats.get(after) === before;
}

/** Gives each credit its caption. One that has none and names no agency was no credit. */
function pairCredits(lines: readonly Line[], repeats: Repeats): void {
  const places = lines.flatMap((credit, index): Place[] =>
    credit.kind === 'credit'
      ? [{ index, credit, before: lines[index - 1], after: lines[index + 1] }]
      : [],
  );
  const sum = places.reduce((total, place) => total + Math.sign(leansAfter(place)), 0);
  const lastProse = lines.findLastIndex(isProse);
  for (const place of places) {
    const others = sum - Math.sign(leansAfter(place));
    const caption = isTwice(place, repeats) ? place.before : captionOf(place, others);
    const { credit } = place;
    if (caption && isOpen(caption)) makeCaption(caption, creditIn(credit.text)?.credit);
    else if (place.index > lastProse) decide(credit, 'furniture');
    else if (creditIn(credit.text)?.isSure) credit.doubt = 'No caption stands beside it.';
    else {
      delete credit.kind;
      delete credit.doubt;
    }
  }
}

/** Captions with the credit in the same line. */
function findCredited(lines: readonly Line[]): void {
  for (const line of lines.filter(isOpen)) {
    if (line.words.length > longestCaption.words) continue;
    const { caption, credit } = splitCredit(line.text);
    if (!credit || sentenceCount(caption) > longestCaption.sentences) continue;
    line.kind = 'caption';
    line.figure = { caption: caption.replace(captionLabel, ''), credit };
  }
}

/** Captions that no credit stands beside, by what they begin with or because they stand twice in a row. */
function findUncredited(lines: readonly Line[], repeats: Repeats): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const standsTwice = line.words.length > 4 && next !== undefined && repeats.get(next) === line;
    const isAnnounced = captionLabel.test(line.text) || /^file\s*[-–—:]/i.test(line.text);
    if (isOpen(line) && (standsTwice || isAnnounced)) makeCaption(line, undefined);
  }
}

/** Credits, their captions, captions that have none, and pictures that a caption belongs to. */
export function findCaptions(lines: readonly Line[], repeats: Repeats): void {
  for (const line of lines.filter(isOpen)) {
    const credit = creditIn(line.text);
    if (!credit) continue;
    decide(line, 'credit', credit.isSure ? undefined : 'It names no agency that is known here.');
  }
  findCredited(lines);
  pairCredits(lines, repeats);
  findUncredited(lines, repeats);
  findPictures(lines);
}
