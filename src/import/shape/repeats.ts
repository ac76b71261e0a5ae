import { decide, isOpen, type Line } from '../line.ts';
import { endsInStop } from '../text-shape.ts';
import { creditIn, splitCredit } from '../credits.ts';
import { wordsOf } from '../../shared/words.ts';

/** Words up to which a sentence may come again on purpose. */
const refrain = 8;

/** A headline that comes again may carry the site's name. */
const siteName = /\s+[|–—-]\s+[^|–—-]{1,40}$/u;

const key = (text: string): string => wordsOf(text).join(' ');

/** The words by which a line would be known again. */
const keysOf = ({ text }: Line): string[] => [
  ...new Set([key(text), key(splitCredit(text).caption), key(text.replace(siteName, ''))]),
];

/** Credits and refrains come again on purpose. */
const mayRepeat = (line: Line): boolean =>
  isOpen(line) &&
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
export function findRepeats(lines: readonly Line[]): Map<Line, Line> {
  const firsts = new Map<string, Line>();
  const repeats = new Map<Line, Line>();
  for (const line of lines) {
    if (line.kind === 'furniture' || line.words.length === 0) continue;
    const first = firsts.get(key(line.text)) ?? firsts.get(key(line.text.replace(siteName, '')));
    if (!first) {
      for (const known of keysOf(line)) if (!firsts.has(known)) firsts.set(known, line);
      continue;
    }
    if (!mayRepeat(line) || isQuotation(line, first)) continue;
    decide(line, 'repeat');
    repeats.set(line, first);
  }
  return repeats;
}
