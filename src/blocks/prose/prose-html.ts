import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { keepTogether } from '../../markdown/keep-together.ts';

/** A run of prose as its page shows it. Names are linked before their words are kept together. */
export function proseHtml(words: ElementContent[]): string {
  const tree: Root = { type: 'root', children: structuredClone(words) };
  keepTogether(tree);
  return toHtml(tree).trim();
}
