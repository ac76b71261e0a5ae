import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

const invisible = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u00AD\u200B\u2060\uFEFF]/g;

/** Text without characters that nobody sees, and with plain spaces. */
export const visibleText = (text: string): string =>
  text.replace(invisible, '').replace(/[^\S\n\t]/gu, ' ');

const colons = /^\s*:{3,}\s*/;

/** The text that a block begins with, whatever it is set in. */
function firstText(node: Nodes): Text | undefined {
  if (node.type === 'text') return node;
  const [first] = 'children' in node ? node.children : [];
  return first && firstText(first);
}

/**
 * Takes out of a tree's text what is invisible, and the two signs that an article cannot hold even when they are
 * escaped: the mark of a note that is none, and colons that would open a block.
 */
export function tidyText(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'text') node.value = visibleText(node.value).replace(/\[\^/g, '[');
    else if (node.type === 'image') node.alt = visibleText(node.alt ?? '').replace(colons, '');
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const first = firstText(node);
      if (first) first.value = first.value.replace(colons, '');
    }
  });
}
