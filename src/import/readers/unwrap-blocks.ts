import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Blocks that Longview does not know, and those within others, become what they hold. */
export function unwrapBlocks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isOurs = node.type === 'containerDirective' && /^(?:figure|pull-quote)$/.test(node.name);
    if (node.type === 'leafDirective') {
      parent.children.splice(index, 1, { type: 'paragraph', children: node.children });
      return undefined;
    }
    if (node.type !== 'containerDirective' || (isOurs && parent === tree)) return undefined;
    (parent.children as RootContent[]).splice(index, 1, ...node.children);
    return index;
  });
}

/** Notes whose mark is missing become paragraphs at the end. */
export function keepLostNotes(tree: Root): void {
  const marked = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    marked.add(identifier);
  });
  tree.children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'footnoteDefinition' && !marked.has(node.identifier) ? node.children : [node],
  );
}
