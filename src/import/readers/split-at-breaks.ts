import type { Paragraph, Root, RootContent } from 'mdast';

function parts(paragraph: Paragraph): Paragraph[] {
  const found: Paragraph[] = [{ ...paragraph, children: [] }];
  for (const child of paragraph.children) {
    if (child.type === 'break') found.push({ ...paragraph, children: [] });
    else found.at(-1)?.children.push(child);
  }
  return found.filter(({ children }) => children.length > 0);
}

/** Parts paragraphs where their lines were broken by hand: to whoever wrote them these were paragraphs. */
export function splitAtBreaks(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? parts(node) : [node],
  );
}
