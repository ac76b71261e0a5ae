import {
  generateFragmentFromRange,
  setTimeout as setPatience,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import {
  processTextFragmentDirective,
  type TextDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
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

/** Names a long passage by its first and last words, as few as the library's own resolver still finds it by. */
function shortened(directive: TextDirective): TextDirective | undefined {
  const whole = processTextFragmentDirective(directive)[0]?.toString();
  const words = directive.textStart.split(/\s+/);
  if (directive.textEnd || !whole) return undefined;
  for (let n = 3; n * 2 < words.length; n += 1) {
    const ends = { textStart: words.slice(0, n).join(' '), textEnd: words.slice(-n).join(' ') };
    const shorter = { ...directive, ...ends };
    if (write(shorter).length > mostCharacters) return undefined;
    if (means(shorter, whole)) return shorter;
  }
  return undefined;
}

/** Milliseconds after which the library gives up; its own 500 are too few for a slow device. */
setPatience(3000);

/** The text directive of a passage, `:~:text=…`; empty where none can be found that is short and means these words alone. */
function directiveOf(range: Range): string {
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  if (status !== 0 || !fragment) return '';
  if (write(fragment).length <= mostCharacters) return write(fragment);
  const shorter = shortened(fragment);
  return shorter ? write(shorter) : '';
}

const today = (): string => new Date().toISOString().slice(0, 10);

/**
 * The address of a passage: its words as a text fragment, its section where the words have changed or the browser does
 * not know fragments, and the day the link was made.
 *
 * @param page address of the article, without query and fragment
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export const passageAddress = (page: string, { range, section }: SelectedPassage): string =>
  `${page}?as-of=${today()}#${section}${directiveOf(range)}`;
