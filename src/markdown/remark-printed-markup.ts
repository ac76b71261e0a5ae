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
  [/\]\[(?!\^)/, '[…][…] makes no link here. Write [the words](address)'],
  [/^#{2,6}[^\s#]/, 'a heading is not read as one. Write a space behind its #'],
  [
    /^\|[^\n]*\n[ \t]*\|/,
    'a table is not read as one. Write a row | - | - | below its head, with as many cells',
  ],
  [/\{#[^{}\s]{1,60}\}/, 'an id belongs to a heading. Write it at the end of one, or take it out'],
  [/(?<!\\)~[^~\s]{1,20}~/, '~…~ lowers nothing here. Write the sign itself, as in CO₂'],
  [/(?<!\\)\^[^^\s[]{1,20}\^/, '^…^ raises nothing here. Write the sign itself, as in km²'],
  [/(?<!\\)==[^=\s][^=\n]{0,200}==/, '==…== marks nothing here. Take the signs out, or write *…*'],
];

/** Tells of markup that readers would see as signs. What is escaped is meant. */
export function remarkPrintedMarkup() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'text', (node, _, parent) => {
      if (parent?.type === 'heading' && node.value.includes('{#')) return;
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      for (const [form, remedy] of signs) {
        if (form.test(written)) reportWarning(file, node, remedy, 'printed-markup');
      }
    });
  };
}
