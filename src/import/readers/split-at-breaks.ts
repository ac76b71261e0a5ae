import type { Parents, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** The lines of inline text that was broken by hand; emphasis that a break stands in is parted with it. */
function linesIn(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') {
      lines.push([]);
    } else if ('children' in child) {
      const [first = [], ...others] = linesIn(child.children);
      const part = (inner: PhrasingContent[]): PhrasingContent[] =>
        inner.length > 0 ? [{ ...child, children: inner }] : [];
      lines.at(-1)?.push(...part(first));
      lines.push(...others.map(part));
    } else {
      lines.at(-1)?.push(child);
    }
  }
  return lines;
}

const parts = (paragraph: Paragraph): Paragraph[] =>
  linesIn(paragraph.children)
    .filter((children) => children.length > 0)
    .map((children) => ({ ...paragraph, children }));

/** Breaks within other blocks stand between words, not within emphasis and not at an end, where they would be printed. */
function liftBreaks(tree: Root): void {
  visit(tree, ['paragraph', 'heading'], (node) => {
    const block = node as Extract<Parents, Paragraph | { type: 'heading' }>;
    const lines = linesIn(block.children).filter((line) => line.length > 0);
    const joint: PhrasingContent =
      block.type === 'heading' ? { type: 'text', value: ' ' } : { type: 'break' };
    block.children = lines.flatMap((line, index) => (index > 0 ? [joint, ...line] : line));
  });
}

/** Parts paragraphs where their lines were broken by hand: to whoever wrote them these were paragraphs. */
export function splitAtBreaks(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? parts(node) : [node],
  );
  liftBreaks(tree);
}
