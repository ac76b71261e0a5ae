import { decide, isOpen, type Line } from '../line.ts';
import { isAgency } from '../words/agencies.ts';
import { captionLabel } from '../words/cues.ts';
import { wordsOf } from '../../shared/words.ts';
import { captionLikeness, longestCaption, openLikeness, plain } from './caption-likeness.ts';
import { creditIn, splitCredit } from './credits.ts';
import { makeCaption } from './make-caption.ts';
import { pairCredits } from './pair-credits.ts';
import { findPictures } from './pictures.ts';
import type { Repeats } from './repeats.ts';
import { endsInStop, sentenceCount } from './text-shape.ts';

function findCredits(lines: readonly Line[]): void {
  for (const line of lines.filter(isOpen)) {
    const credit = creditIn(line.text);
    if (!credit) continue;
    decide(line, 'credit', credit.isSure ? undefined : 'It names no agency that is known here.');
  }
}

/** Whether a line that ends in the name of an agency alone is a caption: any dispatch may be signed so. */
const isOfAgency = (caption: string): boolean =>
  !endsInStop(caption) && captionLikeness({ text: caption, words: wordsOf(caption) }) >= -1;

const isPicture = (line: Line | undefined): boolean => line?.figure?.image !== undefined;

/** Whether a line is a sentence that names its source before its full stop: neither a picture nor its words say more. */
function isSourced(line: Line, caption: string, beside: (Line | undefined)[]): boolean {
  if (!/[)\]]\s{0,3}\.$/.test(line.text) || beside.some(isPicture)) return false;
  const sentence = `${caption}.`;
  return captionLikeness({ text: sentence, words: wordsOf(sentence) }) < plain;
}

/** Captions with the credit in the same line. */
function findCredited(lines: readonly Line[]): void {
  const last = lines.findLast((line) => isOpen(line) && line.words.length > 0);
  for (const [index, line] of lines.entries()) {
    if (!isOpen(line) || line.words.length > longestCaption.words) continue;
    const { caption, credit } = splitCredit(line.text);
    if (!credit || sentenceCount(caption) > longestCaption.sentences) continue;
    if (isSourced(line, caption, [lines[index - 1], lines[index + 1]])) continue;
    if (!isAgency(credit) || (line !== last && isOfAgency(caption)))
      makeCaption(line, credit, caption);
  }
}

/** Captions that no credit stands beside, by what they begin with or because they stand twice in a row. */
function findUncredited(lines: readonly Line[], repeats: Repeats): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!isOpen(line)) continue;
    const isAnnounced = captionLabel.test(line.text) || /^file\s*[-–—:]/i.test(line.text);
    const standsTwice =
      next !== undefined && repeats.get(next) === line && openLikeness(line) >= plain;
    if (isAnnounced || standsTwice) makeCaption(line, undefined);
    if (standsTwice)
      line.doubt = 'It stands twice in a row, as captions do, and no credit beside it.';
  }
}

/**
 * Credits, their captions, captions that have none, and pictures that a caption belongs to.
 *
 * @see src/decisions/0054-no-caption-guessed.md
 */
export function findCaptions(lines: readonly Line[], repeats: Repeats): void {
  findCredits(lines);
  findCredited(lines);
  pairCredits(lines, repeats);
  findUncredited(lines, repeats);
  findPictures(lines);
}
