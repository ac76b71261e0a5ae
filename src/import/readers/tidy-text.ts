import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  controlSigns,
  directionSigns,
  turningSigns,
  uselessSigns,
} from '../../shared/unseen-signs.ts';

const unseen = [controlSigns, turningSigns, directionSigns, uselessSigns];

/** Word's sign for a new line, and the one for a new page, part words. */
const breaks = /[\u000b\u000c]/g;

/** What stands for a letter that could not be read, and what an editor sees of it. */
const lost = { sign: /\ufffd/g, shown: '[?]' };

const seenIn = (text: string): string =>
  unseen.reduce(
    (rest, signs) => rest.replace(signs, ''),
    text.replace(breaks, ' ').replace(lost.sign, lost.shown),
  );

/** Text without characters that nobody sees, and with plain spaces. */
export const visibleText = (text: string): string => seenIn(text).replace(/[^\S\n\t]/gu, ' ');

/** A bare address, and the sign that ends it where there is one: looked for from each “www.” anew, it takes minutes. */
const address = /(?:https?:\/\/|www\.)[^\s<]*<?/gi;

/** An address keeps off the sign: a backslash before that would be part of the address. */
const keptOff = (run: string): string => (run.endsWith('<') ? `${run.slice(0, -1)} <` : run);

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
    if ('url' in node) node.url = seenIn(node.url);
    if (node.type === 'text')
      node.value = visibleText(node.value).replace(/\[\^/g, '[').replace(address, keptOff);
    else if (node.type === 'code' || node.type === 'inlineCode') node.value = seenIn(node.value);
    else if (node.type === 'image') node.alt = visibleText(node.alt ?? '').replace(colons, '');
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const first = firstText(node);
      if (first) first.value = first.value.replace(colons, '');
    }
  });
}
