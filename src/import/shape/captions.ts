import { decide, isOpen, type Line } from '../line.ts';
import { captionLabel } from '../words/cues.ts';
import { longestCaption } from './caption-likeness.ts';
import { creditIn, splitCredit } from './credits.ts';
import { makeCaption } from './make-caption.ts';
import { pairCredits } from './pair-credits.ts';
import { findPictures } from './pictures.ts';
import type { Repeats } from './repeats.ts';
import { sentenceCount } from './text-shape.ts';

function findCredits(lines: readonly Line[]): void {
  for (const line of lines.filter(isOpen)) {
    const credit = creditIn(line.text);
    if (!credit) continue;
    decide(line, 'credit', credit.isSure ? undefined : 'It names no agency that is known here.');
  }
}

/** Captions with the credit in the same line. */
function findCredited(lines: readonly Line[]): void {
  for (const line of lines.filter(isOpen)) {
    if (line.words.length > longestCaption.words) continue;
    const { caption, credit } = splitCredit(line.text);
    if (credit && sentenceCount(caption) <= longestCaption.sentences)
      makeCaption(line, credit, caption);
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
  findCredits(lines);
  findCredited(lines);
  pairCredits(lines, repeats);
  findUncredited(lines, repeats);
  findPictures(lines);
}
