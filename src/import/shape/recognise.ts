import type { Line } from '../line.ts';
import { findCaptions } from './captions.ts';
import { findFoot } from './foot.ts';
import { findFurniture } from './furniture.ts';
import { bodyStart, findBylines, findStandfirst } from './head.ts';
import { findHeadings } from './headings.ts';
import { findHeadline } from './headline.ts';
import { findLists } from './lists.ts';
import { findPullQuotes } from './pull-quotes.ts';
import { findRepeats } from './repeats.ts';

/**
 * Decides by shape what each line of a text is. The order is from what is certain to what is left: a line that one rule
 * has decided is no question to the next.
 */
export function recognise(lines: readonly Line[]): void {
  findFurniture(lines);
  const headline = findHeadline(lines);
  findBylines(lines, headline);
  const repeats = findRepeats(lines);
  findCaptions(lines, repeats);
  findStandfirst(lines, headline, bodyStart(lines, headline, repeats));
  findLists(lines);
  findFoot(lines);
  findPullQuotes(lines);
  findHeadings(lines);
}
