import type { WritingSystem } from '../../i18n/languages.ts';
import type { Flaw, TypographyRule } from './typography-rule.ts';

const marks: Record<WritingSystem, { open: string; close: string }> = {
  Latin: { open: '“', close: '”' },
  Arabic: { open: '«', close: '»' },
};

/** A straight sign in its place. What stands before it is set right already. */
interface Spot {
  before: string;
  /** The text behind it. */
  rest: string;
  /** A quotation has begun and not ended. */
  isOpen: boolean;
}

const word = /^[\p{L}\p{M}\p{N}]/u;
const latin = /^[\p{Script=Latin}\p{N}]/u;
const elided = /^(?:tis|twas|til|em|cause|n|\d\ds)(?![\p{L}\p{N}])/iu;
const closesLater = /[^\s(]'(?![\p{L}\p{N}])/u;

const mayOpen = ({ before, rest }: Spot): boolean =>
  /^[\s([{<—–\-/“‘«]?$/.test(before) && /^[^\s.,;:!?)\]}>…—–\-/”’»،؛؟]/.test(rest);

/** Behind a digit it may stand for feet, inches, minutes. */
const mayClose = ({ before, isOpen }: Spot): boolean =>
  /[^\s([{“‘«\d]/.test(before) || (isOpen && /\d/.test(before));

function double(spot: Spot, system: WritingSystem): string | undefined {
  const { open, close } = marks[system];
  if (mayOpen(spot)) return open;
  // In Arabic “and” is written onto the word that it joins, and so onto a quotation mark.
  if (system === 'Arabic' && !spot.isOpen && word.test(spot.rest)) return open;
  return mayClose(spot) ? close : undefined;
}

function single(spot: Spot, system: WritingSystem): string | undefined {
  if (latin.test(spot.before) && latin.test(spot.rest)) return '’';
  if (system === 'Arabic') return undefined;
  if (elided.test(spot.rest)) return '’';
  if (mayOpen(spot)) return closesLater.test(spot.rest) ? '‘' : '’';
  return mayClose(spot) ? '’' : undefined;
}

/** Reads from mark to mark, those that are set right too, so that each straight one knows whether a quotation is open. */
function find(text: string, system: WritingSystem): Flaw[] {
  const flaws: Flaw[] = [];
  const isOpen = { double: false, single: false };
  for (const { 0: sign, index } of text.matchAll(/["'“”«»‘’]/g)) {
    const last = flaws.at(-1);
    const before = last?.end === index ? last.instead : (text[index - 1] ?? '');
    const rest = text.slice(index + 1);
    let mark: string | undefined = sign;
    if (sign === '"') mark = double({ before, rest, isOpen: isOpen.double }, system);
    if (sign === "'") mark = single({ before, rest, isOpen: isOpen.single }, system);
    if (mark && mark !== sign) flaws.push({ start: index, end: index + 1, instead: mark });
    if (mark && /[“«”»]/.test(mark)) isOpen.double = /[“«]/.test(mark);
    if (mark === '‘' || (mark === '’' && !word.test(rest))) isOpen.single = mark === '‘';
  }
  return flaws;
}

/** `"` and `'` as typewriters have them. Measures in feet and inches are left alone. */
export const straightQuotes: TypographyRule = {
  name: 'straight-quotes',
  what: { one: 'a straight quotation mark', many: 'straight quotation marks' },
  remedy: (system) => (system === 'Arabic' ? 'Write « and »' : 'Write “ ” and ‘ ’'),
  find: (text, system) => (/["']/.test(text) ? find(text, system) : []),
};
