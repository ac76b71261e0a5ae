import type { Paragraph } from 'canvaskit-wasm';
import { setText, type Text } from './set-text.ts';
import type { Typesetter } from './typesetter.ts';

/** A text and the room it has. */
export interface FittedText extends Text {
  /** Type sizes in pixels to try, from the largest. */
  sizes: readonly number[];
  width: number;
  /** Pixels that its lines may take together. */
  height: number;
}

/** Where no size fits, each next one is this part of the last; under the least, nobody could read it. */
const shrinking = 0.85;
const leastSize = 6;

const linesOf = (paragraph: Paragraph): number => paragraph.getLineMetrics().length;

/** Narrows the column to the least width in which the text takes no further line, so that its lines come out even. */
function balance(paragraph: Paragraph, width: number): void {
  const lines = linesOf(paragraph);
  let tooNarrow = Math.ceil(paragraph.getMinIntrinsicWidth()) - 1;
  let enough = width;
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    paragraph.layout(middle);
    if (linesOf(paragraph) > lines) tooNarrow = middle;
    else enough = middle;
  }
  paragraph.layout(enough);
}

/** Whole words only: a word wider than the column would be broken anywhere. */
const fits = (paragraph: Paragraph, { width, height }: FittedText): boolean =>
  paragraph.getHeight() <= height && paragraph.getMinIntrinsicWidth() <= width;

/** An editor should know that a card shows a box for a letter; nobody's article should wait for it. */
function tellMissingLetters(paragraph: Paragraph): void {
  const missing = paragraph.unresolvedCodepoints().map((point) => String.fromCodePoint(point));
  if (missing.length === 0) return;
  const letters = missing.join(' ');
  console.warn(`share cards: no face has ${letters}. Add one that has to src/cards/faces.ts`);
}

/**
 * Sets a text in the largest of its sizes that fits, its lines balanced. Where none fits, the smallest is made smaller
 * until one does: nothing is ever cropped.
 *
 * @returns the lines, laid out; to be deleted by the caller
 */
export function fitText(setter: Typesetter, text: FittedText): Paragraph {
  const [size = leastSize, ...smaller] = text.sizes;
  const paragraph = setText(setter, text, size);
  paragraph.layout(text.width);
  if (size <= leastSize || fits(paragraph, text)) {
    balance(paragraph, text.width);
    tellMissingLetters(paragraph);
    return paragraph;
  }
  paragraph.delete();
  return fitText(setter, { ...text, sizes: smaller.length > 0 ? smaller : [size * shrinking] });
}
