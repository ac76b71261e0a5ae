import type { Image, ImageReference, Link, LinkReference, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Writes the addresses of reference links where they are used, since their definitions would be left behind. */
export function resolveReferences(tree: Root): void {
  const addresses = new Map<string, string>();
  visit(tree, 'definition', (definition) => {
    if (!addresses.has(definition.identifier)) addresses.set(definition.identifier, definition.url);
  });
  const resolved = (node: LinkReference | ImageReference): Link | Image => {
    const url = addresses.get(node.identifier) ?? '';
    return node.type === 'linkReference'
      ? { type: 'link', url, children: node.children }
      : { type: 'image', url, alt: node.alt ?? null };
  };
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      (parent.children as PhrasingContent[]).splice(index, 1, resolved(node));
    }
    if (node.type !== 'definition') return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
