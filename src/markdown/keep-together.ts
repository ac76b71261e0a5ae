import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { asHtml } from '../shared/as-html.ts';

/**
 * Words that a line must not part: a name with its article, `al-Assad`; a number with what it counts, `27 November` or
 * `49 years`. A number of four digits alone is mostly a year and counts nothing.
 */
const together =
  /(?<![\p{L}\p{N}])(\p{L}{1,3}-\p{Lu}[\p{L}\p{M}]+|(?<![.,:/\p{Pd}])\d{1,3}(?:[,.]\d+)*[ \u00a0]\p{L}[\p{L}\p{M}]{1,13}(?![\p{L}\p{M}]))/u;

const left = ['code', 'pre'];

/** The pieces of a text; each second one is to be kept together. */
const pieces = (text: string): string[] => text.split(together);

const text = (value: string): Text => ({ type: 'text', value });

const element = (value: string): Element => ({
  type: 'element',
  tagName: 'span',
  properties: {},
  children: [text(value)],
});

/**
 * Puts words that belong together into an element that the style sheet does not break. Their characters stay as they are,
 * so that copies, search and digests do.
 *
 * @see src/decisions/0067-elements-against-breaks.md
 */
export function keepTogether(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && left.includes(node.tagName)) return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const parts = pieces(node.value);
    if (parts.length === 1) return undefined;
    const nodes = parts.flatMap((part, at): ElementContent[] =>
      part === '' ? [] : [at % 2 === 0 ? text(part) : element(part)],
    );
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

/** A plain text as HTML in which the same words are kept together. */
export const keptTogether = (plain: string): string =>
  pieces(plain)
    .map((part, at) => (at % 2 === 0 ? asHtml(part) : `<span>${asHtml(part)}</span>`))
    .join('');
