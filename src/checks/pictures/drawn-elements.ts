import { visit } from 'unist-util-visit';
import type { Element, Root } from 'xast';

/** Whatever an element draws that stands elsewhere in the drawing: `href="#a"`, `fill="url(#a)"`. */
const reference = /^\s*#(.+)$|url\(\s*["']?#([^"')]+)/;

const isElement = (node: Element['children'][number]): node is Element => node.type === 'element';

/**
 * How many elements a browser draws: those of the file, and again those that others refer to, and those that these refer
 * to. A few lines of copies of copies are more than any browser comes to the end of.
 *
 * @param deepest so many may draw each other, one within the other; more count as without end
 */
export function drawnElements(tree: Root, deepest: number): number {
  const byId = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    if (element.attributes.id) byId.set(element.attributes.id, element);
  });
  const referred = ({ attributes }: Element): Element[] =>
    Object.values(attributes).flatMap((value) => {
      const [, whole, part = ''] = reference.exec(value ?? '') ?? [];
      return byId.get(whole ?? part) ?? [];
    });
  const counted = new Map<Element, number>();
  const count = (element: Element, depth: number): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    if (depth > deepest) return Infinity;
    const parts = [...element.children.filter(isElement), ...referred(element)];
    const all = parts.reduce((sum, part) => sum + count(part, depth + 1), 1);
    counted.set(element, all);
    return all;
  };
  return tree.children.flatMap((node) => (node.type === 'element' ? count(node, 0) : []))[0] ?? 0;
}
