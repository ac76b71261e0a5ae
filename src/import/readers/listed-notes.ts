import type { FootnoteDefinition, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** A mark as it is typed where a note has no link. */
const mark = /[ \t]?\[(\d{1,3})\]/g;

/** A note in the list below the text, with its number. */
const note = /^\[(\d{1,3})\][ \t:.]*(?=\S)/;

const title =
  /^(?:(?:foot|end)?notes?|references|sources|الهوامش|هوامش|حواش[يٍ]?|الحواشي|المراجع|المصادر):?$/i;

/** The list of notes below a text: where it begins with its title, and its notes in order. */
interface NoteList {
  start: number;
  end: number;
  notes: RootContent[][];
}

/** Notes that are paragraphs with their numbers, `[1] …`, in a row. */
function numberedParagraphs(blocks: readonly RootContent[]): NoteList | undefined {
  const isNote = (block: RootContent | undefined): boolean =>
    block?.type === 'paragraph' && note.test(toString(block));
  const last = blocks.findLastIndex(isNote);
  if (last < 0) return undefined;
  let start = last;
  while (isNote(blocks[start - 1])) start -= 1;
  const found = blocks.slice(start, last + 1);
  const isInOrder = found.every(
    (block, index) => note.exec(toString(block))?.[1] === String(index + 1),
  );
  return isInOrder ? { start, end: last + 1, notes: found.map((block) => [block]) } : undefined;
}

/** Notes that are the items of a numbered list at the very end, or under a title that names them. */
function numberedList(blocks: readonly RootContent[]): NoteList | undefined {
  const at = blocks.findLastIndex(({ type }) => type === 'list');
  const list = blocks[at];
  if (list?.type !== 'list' || !list.ordered || (list.start ?? 1) !== 1) return undefined;
  const before = blocks[at - 1];
  const isTitled = before !== undefined && title.test(toString(before).trim());
  if (!isTitled && at < blocks.length - 1) return undefined;
  return { start: at, end: at + 1, notes: list.children.map(({ children }) => children) };
}

/** The marks in blocks, in the order in which they stand. */
function marksIn(blocks: readonly RootContent[]): string[] {
  const found: string[] = [];
  visit({ type: 'root', children: [...blocks] } satisfies Root, 'text', ({ value }) => {
    for (const [, number = ''] of value.matchAll(mark)) found.push(number);
  });
  return found;
}

const nameOf = (number: number | string): string => `listed-${number}`;

/** A text in which marks are typed, with marks in their place. */
function withMarks({ value }: Text): PhrasingContent[] {
  const parts = value.split(mark); // every second part is a number
  return parts.flatMap((part, index): PhrasingContent[] => {
    if (index % 2 === 0) return part ? [{ type: 'text', value: part }] : [];
    return [{ type: 'footnoteReference', identifier: nameOf(part), label: nameOf(part) }];
  });
}

function writeMarks(blocks: readonly RootContent[]): void {
  visit({ type: 'root', children: [...blocks] } satisfies Root, 'text', (text, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const parts = withMarks(text);
    (parent.children as PhrasingContent[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

/** Takes the number off the beginning of a note. */
function withoutNumber(blocks: RootContent[]): RootContent[] {
  let isFirst = true;
  visit({ type: 'root', children: blocks } satisfies Root, 'text', (text) => {
    if (isFirst) text.value = text.value.replace(note, '');
    isFirst = false;
  });
  return blocks;
}

const definition = (blocks: RootContent[], index: number): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: nameOf(index + 1),
  label: nameOf(index + 1),
  children: withoutNumber(blocks) as FootnoteDefinition['children'],
});

/** Whether each note has one mark and each mark a note. */
function isOneToOne(marks: readonly string[], { notes }: NoteList): boolean {
  const numbers = new Set(marks.map(Number));
  return (
    marks.length === notes.length &&
    numbers.size === notes.length &&
    notes.every((_, index) => numbers.has(index + 1))
  );
}

/**
 * Makes notes of marks without a link, `[2]`, and the list at the end that they belong to, where the two match one to
 * one. Others stay as they are typed.
 *
 * @returns a sentence for the editor where there are marks
 */
export function takeListedNotes(tree: Root): string[] {
  const list = numberedParagraphs(tree.children) ?? numberedList(tree.children);
  const text = tree.children.slice(0, list?.start);
  const marks = marksIn(text);
  if (marks.length === 0) return [];
  if (!list || !isOneToOne(marks, list)) {
    return [
      `Marks such as [${marks[0] ?? ''}] that were left in the text, since no list of notes matches them one to one: ${marks.length}. Write each as [^1], and a line “[^1]: …” at the end.`,
    ];
  }
  const last = text.at(-1);
  const isTitled = last !== undefined && title.test(toString(last).trim());
  writeMarks(text);
  tree.children = [
    ...(isTitled ? text.slice(0, -1) : text),
    ...tree.children.slice(list.end),
    ...list.notes.map(definition),
  ];
  return [`Marks such as [1] that became notes, with the list at the end: ${marks.length}.`];
}
