import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A line that names who said what stands above it: `– Ahmed al-Sharaa, Moscow`. */
const attribution = /^[–—―-]\s?\S/;

const figure = (quotation: Element, source: Element): Element => ({
  type: 'element',
  tagName: 'figure',
  properties: { className: ['quotation'] },
  children: [
    quotation,
    { type: 'element', tagName: 'figcaption', properties: {}, children: source.children },
  ],
});

/**
 * Makes the line that says whose words a quotation has its caption.
 * https://html.spec.whatwg.org/#the-blockquote-element
 */
export function attributeQuotations(tree: Root): void {
  visit(tree, 'element', (quotation, index, parent) => {
    if (quotation.tagName !== 'blockquote' || !parent || index === undefined) return;
    const paragraphs = quotation.children.filter((child) => child.type === 'element');
    const last = paragraphs.at(-1);
    if (!last || paragraphs.length < 2 || !attribution.test(toString(last))) return;
    quotation.children = quotation.children.filter((child) => child !== last);
    parent.children[index] = figure(quotation, last);
  });
}
