import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';

/** Signs of other writing systems that are printed as they stand here, and what to write. */
const signs: [form: RegExp, remedy: string][] = [
  [/\]\(/, 'a link is not read as one. Write its address without spaces, a space as %20'],
  [/^\[!\w{1,20}\]/, '[!…] makes no box here. Write the words as a paragraph'],
  [/\[\[[^[\]\n]{1,200}\]\]/, '[[…]] makes no link here. Write [the words](../slug/en.md)'],
  [/\^\[/, '^[…] makes no note here. Write [^1], and a line “[^1]: …” at the end'],
  [/==[^=\s][^=\n]{0,200}==/, '==…== marks nothing here. Take the signs out, or write *…*'],
];

/** Tells of markup that readers would see as signs. What is escaped is meant. */
export function remarkPrintedMarkup() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'text', (node) => {
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      for (const [form, remedy] of signs) {
        if (form.test(written)) reportWarning(file, node, remedy, 'printed-markup');
      }
    });
  };
}
