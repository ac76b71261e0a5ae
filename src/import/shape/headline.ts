import { isDateLine } from './bylines.ts';
import { decide, isOpen, type Line } from '../line.ts';
import { endsInStop } from './text-shape.ts';
import { isSectionName } from '../words/furniture.ts';
import { kindNamedIn } from '../words/kickers.ts';
import { isProse } from './furniture.ts';

/** More words than a headline has. */
const longest = 30;

/** Words up to which a line above a longer one may be a label over it. */
const label = 2;

const isHeadline = ({ text, words }: Line): boolean =>
  words.length > label && words.length <= longest && !endsInStop(text);

function isLabelOver(line: Line, next: Line | undefined): boolean {
  if (line.words.length > label || !next) return false;
  return isOpen(next) && isHeadline(next);
}

/** Short lines in a row above a headline, from which on they are a menu. */
const menu = 3;

/** The lines of a menu, each of a word or two. */
function menuFrom(lines: readonly Line[], index: number): Line[] {
  const rest = lines.slice(index);
  const end = rest.findIndex((line) => line.words.length > label);
  const run = end < 0 ? [] : rest.slice(0, end);
  return run.length >= menu ? run.filter(isOpen) : [];
}

/** Finds the headline and decides what stands above it; returns its place among the lines, or -1. */
export function findHeadline(lines: readonly Line[]): number {
  const end = lines.findIndex(isProse);
  const top = lines.slice(0, end < 0 ? 1 : end);
  for (const [index, line] of top.entries()) {
    if (line.kind === 'headline') return index;
    for (const entry of menuFrom(top, index)) decide(entry, 'furniture');
    if (!isOpen(line)) continue;
    if (isDateLine(line.text)) decide(line, 'date');
    else if (kindNamedIn(line.text)) decide(line, 'kicker');
    else if (isSectionName(line.text)) decide(line, 'furniture');
    else if (isLabelOver(line, top[index + 1])) {
      decide(line, 'furniture', 'It stands over the headline and may be part of it.');
    } else if (line.words.length <= longest) {
      decide(line, 'headline', endsInStop(line.text) ? 'It ends in a full stop.' : undefined);
      return index;
    } else return -1;
  }
  return -1;
}
