import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportError } from '../../markdown/report.ts';

const fence = /^[ \t>]*(`{3,}|~{3,})/;

/** Whether code between fences has its second; code that is set in is between none. */
function isClosed(written: string): boolean {
  const [, opening] = fence.exec(written) ?? [];
  if (!opening) return true;
  const [, last = ''] = fence.exec(written.slice(written.lastIndexOf('\n') + 1)) ?? [];
  return written.includes('\n') && last.startsWith(opening);
}

/** Refuses code whose end is not written: all below it would be code. */
export function remarkCodeFences() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'code', (node) => {
      const { start, end } = node.position ?? {};
      if (isClosed(source.slice(start?.offset, end?.offset))) return;
      const message =
        'the code is not closed, and all below it would be code. Write ``` or ~~~ on a line of its own at its end, as at its beginning';
      reportError(file, node, message);
    });
  };
}
