import { decide, isOpen, type Line } from '../line.ts';
import { openLikeness } from './caption-likeness.ts';
import { creditIn } from './credits.ts';
import { isProse } from './furniture.ts';
import { makeCaption } from './make-caption.ts';
import type { Repeats } from './repeats.ts';
import { sentenceCount } from './text-shape.ts';

/** A credit and the lines beside it that could be its caption. */
interface Place {
  index: number;
  credit: Line;
  before: Line | undefined;
  after: Line | undefined;
}

/** What the whole text tells of its figures. */
interface Custom {
  /** Above 0 where most captions stand after their credits, below 0 where before; its size is their number. */
  order: number;
  /** Whether paragraphs of a single sentence are common, so that any of them could be a caption. */
  isTerse: boolean;
}

/** How much more like a caption the line after a credit is than the line before it. */
const leansAfter = ({ before, after }: Place): number => openLikeness(after) - openLikeness(before);

/** How much the order of the other figures counts, and the difference within which nothing else decides. */
const weightOfOrder = 1.5;
const close = 1;

/** Likeness up to which a line could be any sentence. */
const plain = 1;

/** Where so many others agree in the order, a caption may read as little like one as this. */
const settled = { figures: 2, likeness: -2 };

/** Share of paragraphs of one sentence from which on they are common. */
const common = 1 / 4;

function isTerse(lines: readonly Line[]): boolean {
  const paragraphs = lines.filter((line) => isOpen(line) && isProse(line));
  const single = paragraphs.filter(({ text }) => sentenceCount(text) === 1);
  return single.length > paragraphs.length * common;
}

function doubtOf(
  found: Line,
  other: Line | undefined,
  lean: number,
  custom: Custom,
): string | undefined {
  if (Math.abs(lean) < close && openLikeness(other) >= 0)
    return 'It stands beside a credit, but so does another line that could be the caption.';
  const isPlain = custom.isTerse && Math.abs(custom.order) < settled.figures;
  return isPlain && openLikeness(found) <= plain
    ? 'Nothing but the credit beside it says that it is no paragraph.'
    : undefined;
}

/** The caption of a credit: the neighbour that reads more like one or, between equals, stands where most others do. */
function captionOf(place: Place, custom: Custom): Line | undefined {
  const lean = leansAfter(place) + Math.sign(custom.order) * weightOfOrder;
  const [chosen, other] = lean > 0 ? [place.after, place.before] : [place.before, place.after];
  const least = Math.abs(custom.order) >= settled.figures ? settled.likeness : 0;
  const found =
    openLikeness(chosen) >= least ? chosen : openLikeness(other) > 0 ? other : undefined;
  const doubt = found && doubtOf(found, other, lean, custom);
  if (found && doubt) found.doubt = doubt;
  return found;
}

/** A line that stands on both sides of a credit is its caption, whatever it reads like. */
const isTwice = ({ before, after }: Place, repeats: Repeats): boolean =>
  before !== undefined && after !== undefined && repeats.get(after) === before;

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
  const leans = places.map((place) => Math.sign(leansAfter(place)));
  const sum = leans.reduce((total, lean) => total + lean, 0);
  const custom = { isTerse: isTerse(lines), lastProse: lines.findLastIndex(isProse) };
  for (const [number, place] of places.entries()) {
    const order = sum - (leans[number] ?? 0);
    const caption = isTwice(place, repeats) ? place.before : captionOf(place, { ...custom, order });
    const { credit } = place;
    if (caption && isOpen(caption)) makeCaption(caption, creditIn(credit.text)?.credit);
    else decideLone(credit, place.index > custom.lastProse);
  }
}
