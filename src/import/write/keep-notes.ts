import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Line } from '../line.ts';
import { leftOut } from './body.ts';
import { checkComment } from './check-comment.ts';

const marksIn = (node: Root | RootContent): Set<string> => {
  const marks = new Set<string>();
  visit(node, 'footnoteReference', ({ identifier }) => {
    marks.add(identifier);
  });
  return marks;
};

/** Where the mark of a note stood in the source, in words for the editor. */
function placeOf(identifier: string, lines: readonly Line[]): string {
  const { kind } = lines.find(({ node }) => marksIn(node).has(identifier)) ?? {};
  return kind === undefined || leftOut.includes(kind) ? 'a line that was left out' : `the ${kind}`;
}

/** Why a note cannot stand as one; nothing where it can. */
function faultOf(
  { identifier }: FootnoteDefinition,
  marked: ReadonlySet<string>,
  isAgain: boolean,
  lines: readonly Line[],
): string | undefined {
  if (isAgain) return `a note that has the name of another. Say it in the text, or delete it.`;
  if (marked.has(identifier)) return undefined;
  return `a note whose mark stood in ${placeOf(identifier, lines)}, where none can stand. Say it in the text, or delete it.`;
}

/** Writes marks that lead to no note as the words that they are. */
function unmark(tree: Root, notes: ReadonlyMap<string, FootnoteDefinition>): void {
  visit(tree, 'footnoteReference', ({ identifier, label }, index, parent) => {
    if (notes.has(identifier) || !parent || index === undefined) return undefined;
    const text: PhrasingContent = { type: 'text', value: `[${label ?? identifier}]` };
    (parent.children as PhrasingContent[]).splice(index, 1, text);
    return [SKIP, index + 1];
  });
}

/**
 * Makes notes that an article cannot hold, since their mark stood in a headline or they are written twice, paragraphs
 * that say so.
 */
export function keepNotes(tree: Root, lines: readonly Line[]): void {
  const notes = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (note) => {
    if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  });
  unmark(tree, notes);
  const marked = marksIn(tree);
  visit(tree, 'footnoteDefinition', (note, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const first = notes.get(note.identifier);
    const fault = faultOf(note, marked, first !== note, lines);
    if (fault === undefined) return undefined;
    const isCopy = first !== undefined && first !== note && toString(first) === toString(note);
    const told = isCopy ? [] : [checkComment(fault), ...note.children];
    (parent.children as RootContent[]).splice(index, 1, ...told);
    return [SKIP, index + told.length];
  });
}
