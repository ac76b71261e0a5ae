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
  words.length > longest || text.length > longest * 10
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

/** The credits of a figure: in its own line, in the figure that its source marks, and beside it. */
const creditsOf = (line: Line | undefined, around: readonly (Line | undefined)[]): string[] =>
  [
    line && splitCredit(line.text).credit,
    line?.figure?.credit,
    ...around.map((beside) => beside && creditIn(beside.text)?.credit),
  ].filter((credit) => credit !== undefined);

const besideIn = (lines: readonly Line[], line: Line): (Line | undefined)[] => {
  const index = lines.indexOf(line);
  return [lines[index - 1], lines[index + 1]];
};

/** Whether the same credit stands beside both of two lines: what reads like a refrain is a caption then. */
function isCredited(lines: readonly Line[], one: Line, other: Line): boolean {
  const credits = (line: Line) => creditsOf(undefined, besideIn(lines, line));
  return isOpen(one) && credits(one).some((credit) => credits(other).includes(credit));
}

/** A figure that stands twice goes whole: the credit that comes again with its caption. */
function repeatCredits(lines: readonly Line[], repeats: Map<Line, Line>): void {
  const beside = (line: Line): (Line | undefined)[] => besideIn(lines, line);
  for (const [caption, first] of [...repeats]) {
    const credits = creditsOf(first, beside(first));
    for (const line of beside(caption)) {
      if (!line || !isOpen(line) || beside(first).includes(line)) continue;
      const credit = creditIn(line.text)?.credit;
      if (credit === undefined || !credits.includes(credit)) continue;
      decide(line, 'repeat');
      repeats.set(line, first);
    }
  }
}

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
    const isAgain = mayRepeat(line) || isCredited(lines, line, first);
    if (!isAgain || isQuotation(line, first)) continue;
    decide(line, 'repeat');
    repeats.set(line, first);
  }
  repeatCredits(lines, repeats);
  return repeats;
}
