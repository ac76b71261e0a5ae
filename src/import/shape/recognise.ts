import type { Line } from '../line.ts';
import { findCaptions } from './captions.ts';
import { findFoot } from './foot.ts';
import { findFurniture } from './furniture.ts';
import { bodyStart, findBylines, findStandfirst } from './head.ts';
import { findHeadings } from './headings.ts';
import { findHeadline } from './headline.ts';
import { findLists } from './lists.ts';
import { findParagraphs } from './paragraphs.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { findRepeats } from './repeats.ts';

/** A text whose lines have been decided. */
export interface Recognised {
  /** From the first line to the last before the text. */
  head: readonly Line[];
  body: readonly Line[];
}

/**
 * Decides by shape what each line of a text is. The order is from what is certain to what is left: a line that one rule
 * has decided is no question to the next.
 *
 * @see src/decisions/0032-lines-told-by-rules.md
 */
export function recognise(lines: readonly Line[]): Recognised {
  findFurniture(lines);
  const headline = findHeadline(lines);
  findBylines(lines, headline);
  const repeats = findRepeats(lines);
  findCaptions(lines, repeats);
  const start = bodyStart(lines, headline, repeats);
  findStandfirst(lines, headline, start);
  findLists(lines);
  findFoot(lines);
  findPullQuotes(lines);
  findHeadings(lines);
  findParagraphs(lines);
  const end = lines[start]?.kind === 'standfirst' ? start + 1 : start;
  return { head: lines.slice(0, end), body: lines.slice(end) };
}
