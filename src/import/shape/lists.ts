import { decide, isOpen, runFrom, type Line } from '../line.ts';
import { endsInStop, sentenceCount } from './text-shape.ts';

const bullet = /^(?:[•◦▪‣·●○■*]|[-–—](?=\s))\s*(?=\S)/u;
const numeral =
  /^(?:\(?[\d٠-٩]{1,2}[.)]|\[\d{1,2}\]|[\d٠-٩]{1,2}\s?[-–](?=\s)|\(?[a-h]\)|[أبجدهوز]\s?[-–.)](?=\s))\s+/u;

/** The sign before an item: a bullet, a number or a letter. */
export const markOf = (text: string): string =>
  (bullet.exec(text) ?? numeral.exec(text))?.[0].trim() ?? '';

export const isNumbered = (mark: string): boolean => /[\d٠-٩]/.test(mark);

/** What kind of sign it is: items of one list have one kind. */
const kindOfMark = (text: string): string => {
  const mark = markOf(text);
  return isNumbered(mark) ? mark.replace(/[\d٠-٩]+/, '1') : /\p{L}/u.test(mark) ? 'a' : mark;
};

export const withoutMark = (text: string): string => {
  const rest = text.slice((bullet.exec(text) ?? numeral.exec(text))?.[0].length ?? 0);
  return rest.trim();
};

/** Signed items. A numbered line by itself without stop is left open: sections are numbered too. */
function findMarked(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    const mark = isOpen(line) ? kindOfMark(line.text) : '';
    if (!mark) continue;
    const items = runFrom(
      lines,
      index,
      (other) => isOpen(other) && kindOfMark(other.text) === mark,
    );
    if (items.length === 1 && (!endsInStop(line.text) || /^[–—-]$/.test(mark))) continue;
    for (const item of items) decide(item, 'list');
  }
}

/** More words than an item without a sign has. */
const longestItem = 30;

const isLower = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Whether a line could be an item in a row with the first: as short, of one sentence, and begun alike. */
const couldBeItem = (line: Line, first: Line): boolean =>
  isOpen(line) &&
  line.words.length <= longestItem &&
  /[^!?…؟:]$/.test(line.text) &&
  !/[“"«]/.test(line.text) &&
  !markOf(line.text) &&
  endsInStop(line.text) === endsInStop(first.text) &&
  isLower(line.text) === isLower(first.text) &&
  sentenceCount(line.text) === 1;

/** Items that lost their signs when they were copied: short lines, all with a stop or all without, below a colon. */
function findUnmarked(lines: readonly Line[]): void {
  for (const [index, { text, kind }] of lines.entries()) {
    const first = lines[index + 1];
    if (!first || !/[:：]$/.test(text) || (kind !== undefined && kind !== 'paragraph')) continue;
    const items = runFrom(lines, index + 1, (line) => couldBeItem(line, first));
    const last = lines[index + 1 + items.length];
    const closes = items.some((item) => /[;؛,،]$/.test(item.text));
    if (closes && last && isOpen(last) && last.words.length <= longestItem) items.push(last);
    if (items.length < 2) continue;
    const doubt = 'It stands below a colon and has no sign of its own.';
    for (const [place, item] of items.entries())
      decide(item, 'list', place === 0 ? doubt : undefined);
  }
}

const cells = (text: string): number => text.split('\t').length;

/** Lines parted by tabs into the same number of cells. */
function findTables(lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (!isOpen(line) || cells(line.text) < 2) continue;
    const isRow = (other: Line): boolean => isOpen(other) && cells(other.text) === cells(line.text);
    const rows = runFrom(lines, index, isRow);
    if (rows.length > 1) for (const row of rows) decide(row, 'table');
  }
}

const rule = /^(?:[*_~#•·⁂–—-]\s*){1,7}$/u;

/** Lists, tables, and rules between parts. */
export function findLists(lines: readonly Line[]): void {
  for (const line of lines.filter(isOpen)) {
    if (rule.test(line.text)) decide(line, 'break');
    else if (line.words.length === 0) decide(line, 'furniture');
  }
  findTables(lines);
  findMarked(lines);
  findUnmarked(lines);
}
