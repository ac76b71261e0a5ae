import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const byNumber = (sign: string): string => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`;

/** A name of signs that an id and the end of an address write alike. */
function inAddress(name: string, names: ReadonlySet<string>): string {
  const [, before = '', number = ''] = /^(.+)-(\d+)$/.exec(name) ?? [];
  // The second mark of the note `a` has the id `fnref-a-2`, which a note `a-2` must not have as well.
  const own = names.has(before) ? `${before}${byNumber('-')}${number}` : name;
  return own.replace(/[^\w.~-]/gu, byNumber);
}

/** Gives notes names of which ids are made, whatever an editor calls them. */
export function remarkNoteNames() {
  return (tree: Root): void => {
    const names = new Set<string>();
    visit(tree, 'footnoteDefinition', ({ identifier }) => {
      names.add(identifier);
    });
    visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
      if ('identifier' in node) node.identifier = inAddress(node.identifier, names);
    });
  };
}
