import { decide, isOpen, type Line } from '../line.ts';
import { endsInStop } from './text-shape.ts';
import { creditIn, splitCredit } from './credits.ts';
import { wordsOf } from '../../shared/words.ts';

/** Words up to which a sentence may come again on purpose. */
const refrain = 8;

/** Words up to which a line may be a caption or a headline, which come again with more at their end. */
const longest = 70;

/** A headline that comes again may carry the site's name. */
const siteName = /\s+[|–—-]\s+[^|–—-]{1,40}$/u;

/** For each line that repeats another, the other. */
export type Repeats = ReadonlyMap<Line, Line>;

const key = (text: string): string => wordsOf(text).join(' ');

/** The words by which a line would be known again. */
const keysOf = ({ text, words }: Line): string[] =>
  words.length > longest
    ? [words.join(' ')]
    : [...new Set([key(text), key(splitCredit(text).caption), key(text.replace(siteName, ''))])];

/** Credits and refrains come again on purpose. */
const mayRepeat = (line: Line): boolean =>
  (isOpen(line) || line.kind === 'heading') &&
  !(endsInStop(line.text) && line.words.length <= refrain) &&
  !creditIn(line.text)?.isSure;

/** A line without stop whose words are those of a whole paragraph quotes it. */
const isQuotation = (line: Line, first: Line): boolean =>
  endsInStop(first.text) && !endsInStop(line.text) && first.kind !== 'headline';

/**
 * Lines that say again what an earlier line said: the headline, a caption under its credit, a paragraph copied twice.
 *
 * @returns for each repeat the line that it repeats
 */
export function findRepeats(lines: readonly Line[]): Repeats {
  const firsts = new Map<string, Line>();
  const repeats = new Map<Line, Line>();
  for (const line of lines) {
    if (line.kind === 'furniture' || line.words.length === 0) continue;
    const keys = keysOf(line);
    const first = keys.map((known) => firsts.get(known)).find((known) => known !== undefined);
    if (!first) {
      for (const known of keys) firsts.set(known, line);
      continue;
    }
    if (!mayRepeat(line) || isQuotation(line, first)) continue;
    decide(line, 'repeat');
    repeats.set(line, first);
  }
  return repeats;
}
