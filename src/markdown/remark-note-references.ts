import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from './report.ts';

const unresolved = /\[\^([^\]\s]+)\]/;

/** Refuses a note mark without its note, which would be printed as text, and a note without a mark, which would be lost. */
export function remarkNoteReferences() {
  return (tree: Root, file: VFile): void => {
    const marked = new Set<string>();
    const notes: FootnoteDefinition[] = [];
    visit(tree, (node) => {
      if (node.type === 'footnoteReference') marked.add(node.identifier);
      if (node.type === 'footnoteDefinition') notes.push(node);
      if (node.type !== 'text') return;
      const mark = unresolved.exec(node.value)?.[1];
      if (mark)
        reportError(
          file,
          node,
          `the note [^${mark}] is not written. Add a line “[^${mark}]: …” at the end`,
        );
    });
    for (const note of notes) {
      if (marked.has(note.identifier)) continue;
      reportError(
        file,
        note,
        `the note [^${note.label}] is not marked in the text. Write [^${note.label}] where it belongs, or delete it`,
      );
    }
  };
}
