import { daysIn } from '../days-in-text.ts';
import type { Line } from '../line.ts';
import { captionCues, filePhoto, joining, leaning, saying } from '../words/cues.ts';
import { endsInStop, sentenceCount } from './text-shape.ts';

/** What a caption has at most. */
export const longestCaption = { words: 60, sentences: 3 };

/** Words from which a line without stop is too long for a heading, and those from which a caption is rare. */
const phrase = 9;
const rare = 40;

const impossible = -5;

/** Likeness from which a line reads like a caption wherever it stands. */
export const plain = 2;

/**
 * How much a line reads like a caption and unlike a paragraph, a heading or a pull-quote. From 0 it may be one; a day,
 * a cue such as “seen from” or a missing full stop speak for it, a turn such as “But” or a speaker against it.
 */
export function captionLikeness({ text, words }: Pick<Line, 'text' | 'words'>): number {
  const sentences = sentenceCount(text);
  const { words: most, sentences: sentencesAtMost } = longestCaption;
  if (words.length > most || sentences > sentencesAtMost || words.length < 3) return impossible;
  let score = 2 - sentences;
  if (sentences === sentencesAtMost) score -= 1;
  if (daysIn(text).length > 0) score += 2;
  if (captionCues.some((cue) => cue.test(text)) || filePhoto.test(text)) score += 2;
  if (!endsInStop(text)) score += words.length >= phrase ? 2 : -1;
  if (leaning.test(text) || joining.test(text)) score -= 2;
  if (saying.test(text)) score -= 2;
  if (words.length > rare) score -= 1;
  return score;
}

/** The same of a line that is still to be decided; of any other, nothing is less likely. */
export const openLikeness = (line: Line | undefined): number =>
  line && line.kind === undefined ? captionLikeness(line) : impossible;
