import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from '../../markdown/report.ts';

const unresolved = /\[\^([^[\]\s]+)\]/g;

function checkNotes(file: VFile, notes: FootnoteDefinition[], marked: Set<string>): void {
  const written = new Map<string, number>();
  for (const note of notes) {
    const line = written.get(note.identifier);
    written.set(note.identifier, line ?? note.position?.start.line ?? 1);
    const name = `[^${note.label}]`;
    if (line !== undefined) {
      reportError(
        file,
        note,
        `the note ${name} is written already, on line ${line}. Give this one another name`,
      );
    } else if (!marked.has(note.identifier)) {
      reportError(
        file,
        note,
        `the note ${name} is not marked in the text. Write ${name} where it belongs, or delete it`,
      );
    }
  }
}

/**
 * Refuses a note mark without its note, which would be printed as text, and a note without a mark or with the name of
 * another, which would be lost.
 */
export function remarkNoteReferences() {
  return (tree: Root, file: VFile): void => {
    const marked = new Set<string>();
    const notes: FootnoteDefinition[] = [];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') marked.add(node.identifier);
      if (node.type === 'footnoteDefinition') notes.push(node);
      if (node.type !== 'text') return;
      for (const [mark] of node.value.matchAll(unresolved)) {
        reportError(
          file,
          node,
          `the note ${mark} is not written. Add a line “${mark}: …” at the end`,
        );
      }
    });
    checkNotes(file, notes, marked);
  };
}
