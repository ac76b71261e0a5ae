import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const logicalAlign: Record<string, string> = { center: 'center', right: 'end' };

function tidyCell(cell: Element): void {
  const align = logicalAlign[String(cell.properties.align)];
  delete cell.properties.align;
  if (align) cell.properties.className = [`align-${align}`];
  if (cell.tagName === 'th') cell.properties.scope = 'col';
}

const scrollable = (table: Element, label: string): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 },
  children: [table],
});

/** Lets a wide table scroll by itself, by keyboard too, and aligns its cells without the obsolete attribute. */
export function rehypeTables(label: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'td' || cell.tagName === 'th') tidyCell(cell);
      });
      parent.children[index] = scrollable(node, label);
      return SKIP;
    });
  };
}
