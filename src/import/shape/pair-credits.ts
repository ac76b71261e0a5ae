import { decide, isOpen, type Line } from '../line.ts';
import { openLikeness, plain } from './caption-likeness.ts';
import { isAgency } from '../words/agencies.ts';
import { creditIn } from './credits.ts';
import { isProse } from './furniture.ts';
import { makeCaption } from './make-caption.ts';
import type { Repeats } from './repeats.ts';

/** A credit and the lines beside it that could be its caption. */
interface Place {
  index: number;
  credit: Line;
  before: Line | undefined;
  after: Line | undefined;
}

/** What the whole text tells of its figures. */
interface Custom {
  /** Words of a paragraph as most are in this text. */
  usual: number;
  /** Place of the last line that is surely text. */
  lastProse: number;
}

/** The share of a usual paragraph's words that a caption without a sign of its own has at most. */
const short = 1 / 2;

function usualLength(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => isOpen(line) && isProse(line))
    .map(({ words }) => words.length);
  return lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)] ?? 0;
}

/** Whether something besides the credit says that a line is a caption: what it says, or that it is short for its text. */
function readsLikeCaption(
  line: Line | undefined,
  { index, credit }: Place,
  custom: Custom,
): line is Line {
  const likeness = openLikeness(line);
  // An agency alone may sign a paragraph, and anything a text that ends above it.
  const isWithin = index <= custom.lastProse && !isAgency(creditIn(credit.text)?.credit ?? '');
  const isShort = line !== undefined && line.words.length <= custom.usual * short;
  return likeness >= plain || (likeness >= 0 && isWithin && isShort);
}

/** Figures that agree in the order of caption and credit from which on it is the custom of the text. */
const settled = 2;

/** How much it counts, and the difference within which nothing else decides. */
const weightOfOrder = 1.5;
const close = 1;

/** Where it is, a caption may read as little like one as this. */
const leastSettled = -2;

/** How much more like a caption the line after a credit is than the line before it. */
const leansAfter = ({ before, after }: Place): number => openLikeness(after) - openLikeness(before);

/** 1 where the caption of a credit reads like one and stands after it, -1 where before, 0 where it cannot be told. */
const sideOf = (place: Place, custom: Custom): number =>
  [place.before, place.after].some((line) => readsLikeCaption(line, place, custom))
    ? Math.sign(leansAfter(place))
    : 0;

/**
 * The caption of a credit: the neighbour that reads like one, of two the one that stands where most others do or reads
 * more like one.
 *
 * @param order above 0 where most other captions stand after their credits, below 0 where before; its size is their number
 */
function captionOf(place: Place, order: number, custom: Custom): Line | undefined {
  const { before, after } = place;
  const lean = leansAfter(place) + Math.sign(order) * weightOfOrder;
  const [chosen, other] = lean > 0 ? [after, before] : [before, after];
  if (Math.abs(order) >= settled && openLikeness(chosen) >= leastSettled) return chosen;
  const found = [chosen, other].find((line) => readsLikeCaption(line, place, custom));
  const rival = found === chosen ? other : chosen;
  if (found && Math.abs(lean) < close && readsLikeCaption(rival, place, custom))
    found.doubt = 'It stands beside a credit, but so does another line that could be the caption.';
  return found;
}

/** A line that stands on both sides of a credit, or comes again with it, is its caption, whatever it reads like. */
function captionTwice({ credit, before, after }: Place, repeats: Repeats): Line | undefined {
  if (before && after && repeats.get(after) === before) return before;
  const again = [...repeats].find(
    ([line, first]) => line.text === credit.text && (first === before || first === after),
  );
  return again?.[1];
}

/** What becomes of a credit without a caption: below the text it is a page's; one that names no agency is none. */
function decideLone(credit: Line, isBelow: boolean): void {
  if (isBelow) decide(credit, 'furniture');
  else if (creditIn(credit.text)?.isSure) credit.doubt = 'No caption stands beside it.';
  else {
    delete credit.kind;
    delete credit.doubt;
  }
}

/** Gives each credit its caption. */
export function pairCredits(lines: readonly Line[], repeats: Repeats): void {
  const places = lines.flatMap((credit, index): Place[] =>
    credit.kind === 'credit'
      ? [{ index, credit, before: lines[index - 1], after: lines[index + 1] }]
      : [],
  );
  if (places.length === 0) return;
  const custom = { usual: usualLength(lines), lastProse: lines.findLastIndex(isProse) };
  const sides = places.map((place) => sideOf(place, custom));
  const sum = sides.reduce((total, side) => total + side, 0);
  for (const [number, place] of places.entries()) {
    const order = sum - (sides[number] ?? 0);
    const caption = captionTwice(place, repeats) ?? captionOf(place, order, custom);
    const { credit } = place;
    if (caption && isOpen(caption)) makeCaption(caption, creditIn(credit.text)?.credit);
    else decideLone(credit, place.index > custom.lastProse);
  }
}
