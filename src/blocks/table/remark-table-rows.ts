import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from '../../markdown/report.ts';

/** Refuses a row that is longer than the head of its table: its last cells would be left out. */
export function remarkTableRows() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'table', ({ children: [head, ...rows] }) => {
      const cells = head?.children.length ?? 0;
      for (const row of rows) {
        if (row.children.length <= cells) continue;
        const message = `the row has ${row.children.length} cells and the head of the table ${cells}, so that the last are lost. Add cells to the head, or write \\| for the sign within a cell`;
        reportError(file, row, message);
      }
    });
  };
}
