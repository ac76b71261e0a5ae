import type { Nodes, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const set: readonly Nodes['type'][] = ['emphasis', 'strong', 'delete', 'link'];

const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);

/** Takes the spaces off the text at one end of a node's children; returns them. */
function takeSpace(children: PhrasingContent[], end: 0 | -1): string {
  const outer = children.at(end);
  if (outer?.type !== 'text') return '';
  const { value } = outer;
  outer.value = end === 0 ? value.trimStart() : value.trimEnd();
  const { length } = outer.value;
  if (!outer.value) children.splice(end, 1);
  return end === 0 ? value.slice(0, value.length - length) : value.slice(length);
}

/** A node with the spaces at its ends beside it, where they can stand as they are; of one that held nothing else they stay. */
function parted(child: PhrasingContent): PhrasingContent[] {
  if (!('children' in child) || !set.includes(child.type)) return [child];
  const children = child.children.flatMap(parted);
  const before = takeSpace(children, 0);
  const after = takeSpace(children, -1);
  const inner = children.length > 0 ? [{ ...child, children } as PhrasingContent] : [];
  return [...text(before), ...inner, ...text(after)];
}

/** Texts side by side as one, in which no space stands twice where they meet. */
function joined(children: PhrasingContent[]): PhrasingContent[] {
  const whole: PhrasingContent[] = [];
  for (const child of children) {
    const last = whole.at(-1);
    if (child.type !== 'text' || last?.type !== 'text') whole.push(child);
    else last.value += /\s$/.test(last.value) ? child.value.trimStart() : child.value;
  }
  return whole;
}

/** Moves spaces out of emphasis and links, at whose ends Markdown has no plain way to write them. */
export function moveSpaces(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      node.children = joined(node.children.flatMap(parted));
  });
}
