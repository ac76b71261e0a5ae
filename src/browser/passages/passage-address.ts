import {
  generateFragmentFromRange,
  setTimeout as setPatience,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import {
  processTextFragmentDirective,
  type TextDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { ownRange, passageText, wordsAtEnds, wordsOf, type PassageText } from './passage-text.ts';
import type { SelectedPassage } from './selected-passage.ts';

/** Longer directives are cut by messengers and wrapped in papers. */
const mostCharacters = 300;

/**
 * Escapes what has a meaning in a text directive or ends an address in running text. Letters of all writing systems stay as
 * they are: browsers read them, and so can people.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
const escaped = (text: string): string =>
  text.replace(/[\s%&,#"<>`\\^{|}()[\]-]|[.:;!?]$/gu, (sign) =>
    /[-().!]/.test(sign)
      ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(sign),
  );

function write({ prefix, textStart, textEnd, suffix }: TextDirective): string {
  const parts = [
    prefix && `${escaped(prefix)}-,`,
    escaped(textStart),
    textEnd && `,${escaped(textEnd)}`,
    suffix && `,-${escaped(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join('')}`;
}

const means = (directive: TextDirective, text: string): boolean => {
  const ranges = processTextFragmentDirective(directive);
  return ranges.length === 1 && ranges[0]?.toString() === text;
};

const inWords = (text: string): string[] => text.trim().split(/\s+/);

/** Words to tell a passage by, at either end: fewer would mean other places after an edit, more would not help. */
const atEnds = { least: 3, most: 8 };

/**
 * Names a passage by its first and last words, as few as the library's own resolver still finds it by.
 *
 * @param first words from which those at the beginning may be taken
 * @param last words from which those at the end may be taken
 */
function byEnds(
  directive: TextDirective,
  first: string[],
  last: string[],
): TextDirective | undefined {
  const whole = processTextFragmentDirective(directive)[0]?.toString();
  if (!whole || first.length === 0 || last.length === 0) return undefined;
  const most = Math.max(first.length, last.length);
  for (let n = Math.min(atEnds.least, most); n <= most; n += 1) {
    const ends = { textStart: first.slice(0, n).join(' '), textEnd: last.slice(-n).join(' ') };
    const shorter = { ...directive, ...ends };
    if (write(shorter).length > mostCharacters) return undefined;
    if (means(shorter, whole)) return shorter;
  }
  return undefined;
}

/** Names a long passage by less than half its words at either end. */
function shortened(directive: TextDirective): TextDirective | undefined {
  if (directive.textEnd) return undefined;
  const words = inWords(directive.textStart);
  const half = Math.ceil(words.length / 2) - 1;
  return half < 3 ? undefined : byEnds(directive, words.slice(0, half), words.slice(-half));
}

/** Leaves out of the words what is none of the article's: the number of a note, which sticks to the word before it. */
function withoutAsides(directive: TextDirective, runs: PassageText): TextDirective | undefined {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || first === last) return undefined;
  const before = wordsOf(first);
  const words = inWords(before);
  return byEnds(directive, /\s$/.test(before) ? words : words.slice(0, -1), inWords(wordsOf(last)));
}

/**
 * Names a passage whose words stand again further down, as a heading does in “Linked in …” at the end of an article: the
 * library wants a directive that means one place, and browsers mark the first.
 */
function firstOfSeveral(own: Range, runs: PassageText): TextDirective | undefined {
  const ends = wordsAtEnds(runs);
  if (!ends) return undefined;
  const [first, last] = [inWords(ends.first), inWords(ends.last)];
  for (let n = atEnds.least; n <= atEnds.most; n += 1) {
    const directive = { textStart: first.slice(0, n).join(' '), textEnd: last.slice(-n).join(' ') };
    const [found] = processTextFragmentDirective(directive);
    const isOwn = found?.comparePoint(own.startContainer, own.startOffset) === 0;
    if (isOwn && found.toString() === own.toString()) return directive;
  }
  return undefined;
}

/** Milliseconds after which the library gives up; its own 500 are too few for a slow device. */
setPatience(3000);

/** The text directive of a passage, `:~:text=…`; empty where none can be found that is short and means these words alone. */
function directiveOf(range: Range): string {
  const runs = passageText(range);
  const whole = ownRange(range, runs);
  const { fragment = firstOfSeveral(whole, runs) } = generateFragmentFromRange(whole);
  if (!fragment) return '';
  const own = withoutAsides(fragment, runs) ?? fragment;
  if (write(own).length <= mostCharacters) return write(own);
  const shorter = shortened(own);
  return shorter ? write(shorter) : '';
}

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The address of a passage: its words as a text fragment, its section where the words have changed or the browser does
 * not know fragments, the day the link was made, and its last section where that is another.
 *
 * @param page address of the article, without query and fragment
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(page: string, { range, section, last }: SelectedPassage): string {
  const to = last === section ? '' : `&to=${encodeURIComponent(last)}`;
  return `${page}?as-of=${today()}${to}#${section}${directiveOf(range)}`;
}
