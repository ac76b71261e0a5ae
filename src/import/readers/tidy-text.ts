import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const invisible = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u00AD\u200B\u2060\uFEFF]/g;

/** Text without characters that nobody sees, and with plain spaces. */
export const visibleText = (text: string): string =>
  text.replace(invisible, '').replace(/[^\S\n\t]/gu, ' ');

/**
 * Takes out of a tree's text what is invisible, and the two signs that an article cannot hold even when they are
 * escaped: the mark of a note that is none, and colons that would open a block.
 */
export function tidyText(tree: Root): void {
  visit(tree, 'text', (text) => {
    text.value = visibleText(text.value).replace(/\[\^/g, '[');
  });
  visit(tree, 'paragraph', ({ children: [first] }) => {
    if (first?.type === 'text') first.value = first.value.replace(/^:{3,}\s*/, '');
  });
}
