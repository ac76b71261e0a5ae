import type { Line } from '../line.ts';
import { withoutMark } from './lists.ts';
import { endsInStop, isQuoted, leadsOn, sentenceCount } from './text-shape.ts';

/** What a heading has at most. */
export const longestHeading = { words: 12, characters: 90 };

/** Words that one in quotation marks has at most: a longer quotation is a paragraph. */
const longestQuotation = 8;

const opening = /^[“"«'‘([]?[\p{Lu}\p{Lo}\p{N}]/u;

/** What somebody says, behind a colon and within quotation marks to the end of a line. */
const speech = /:\s{0,4}[„“"«»‘‚‹›「『][^:]{1,200}[”"»“«’‘‹›」』]$/;

/** Whether a line is short, opens as a heading does, does not end as a sentence and is neither formula nor speech. */
export function looksLikeHeading({ text, words }: Line): boolean {
  const { words: most, characters } = longestHeading;
  if (words.length === 0 || words.length > most || text.length > characters) return false;
  if (endsInStop(text) || leadsOn(text) || /[\t=≈≤≥∑∫√]/.test(text)) return false;
  if (speech.test(text)) return false;
  if (isQuoted(text) && words.length > longestQuotation) return false;
  return opening.test(text) && sentenceCount(withoutMark(text)) === 1;
}
