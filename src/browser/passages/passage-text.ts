import { notSearched } from '../../shared/not-searched.ts';

/** A part of a passage: some characters of a text node. */
interface TextPart {
  text: Text;
  from: number;
  to: number;
}

/** The article's own text in a passage, parted where something that is none of it stands between. */
export type PassageText = TextPart[][];

/** Whether a text is none of the article's where a passage goes over it: a pull-quote, the mark of a note, a figure. */
function isPassedOver(text: Text, range: Range): boolean {
  const aside = text.parentElement?.closest(notSearched);
  if (aside && !aside.contains(range.commonAncestorContainer)) return true;
  const figure = text.parentElement?.closest('.figure, .pending-figure, .embed');
  if (!figure) return false;
  return !figure.contains(range.startContainer) && !figure.contains(range.endContainer);
}

/** What a passage says of the article's own text. A pull-quote or a credit that was selected by itself is the passage. */
export function passageText(range: Range): PassageText {
  const { commonAncestorContainer: common, startContainer, endContainer } = range;
  const root = common instanceof Text ? (common.parentElement ?? common) : common;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: PassageText = [[]];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!range.intersectsNode(text)) continue;
    const from = text === startContainer ? range.startOffset : 0;
    const to = text === endContainer ? range.endOffset : text.length;
    if (!isPassedOver(text, range)) runs.at(-1)?.push({ text, from, to });
    else if (/\S/.test(text.data.slice(from, to))) runs.push([]);
  }
  return runs.filter((run) => /\S/.test(wordsOf(run)));
}

/** The words of a part, or of several, as they stand in the page. */
export const wordsOf = (parts: TextPart[]): string =>
  parts.map(({ text, from, to }) => text.data.slice(from, to)).join('');

const isWord = (part: TextPart): boolean => /\S/.test(wordsOf([part]));

/** The passage from its first to its last word of the article. */
export function ownRange(range: Range, runs: PassageText): Range {
  const own = range.cloneRange();
  const [first, last] = [runs[0]?.find(isWord), runs.at(-1)?.findLast(isWord)];
  if (first) own.setStart(first.text, first.from);
  if (last) own.setEnd(last.text, last.to);
  return own;
}

const blocks = 'p, li, dt, dd, th, td, caption, figcaption, blockquote, pre, :is(h1, h2, h3, h4)';

const blockOf = ({ text }: TextPart): Element | null => text.parentElement?.closest(blocks) ?? null;

/** The words in which a passage over several blocks begins and ends, each of one block; none where it has one alone. */
export function wordsAtEnds(runs: PassageText): { first: string; last: string } | undefined {
  const [begin = [], end = []] = [runs[0], runs.at(-1)].map((run) => run?.filter(isWord));
  const [head, tail] = [begin[0], end.at(-1)].map((part) => part && blockOf(part));
  if (!head || !tail || head === tail) return undefined;
  const within = (run: TextPart[], block: Element): string =>
    wordsOf(run.filter((part) => blockOf(part) === block));
  return { first: within(begin, head), last: within(end, tail) };
}

/** What stands between two blocks where they are quoted: cells stay in their rows, as they do when they are copied. */
function breakBetween(before: Element | null, after: Element | null): string {
  const [row, other] = [before, after].map((block) => block?.closest('tr'));
  if (!row || !other) return '\n\n';
  return row === other ? '\t' : '\n';
}

/** The words of a passage to be quoted, its blocks parted. */
export function quotedWords(runs: PassageText): string {
  let quoted = '';
  let last: Element | null = null;
  for (const part of runs.flat()) {
    const block = blockOf(part);
    const words = wordsOf([part]).replace(/\s+/g, ' ');
    if (block === last) quoted += words;
    else if (words.trim()) {
      quoted = quoted.trimEnd() + (quoted ? breakBetween(last, block) : '') + words.trimStart();
      last = block;
    }
  }
  return quoted.trim().replace(/ {2,}/g, ' ');
}
