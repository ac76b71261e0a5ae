import type { ElementContent, Root } from 'hast';
import { matches } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import type { TextSide } from '../block.ts';

/** A run of ordinary Markdown, up to the next heading or block. */
export interface ProseBlock {
  type: 'prose';
  /** The id of the heading that the run ends in, where it does. */
  endsIn?: string;
}

/** Headings by themselves, without the link that stands beside each. */
function withoutHeadingLinks(words: ElementContent[]): ElementContent[] {
  const tree: Root = { type: 'root', children: structuredClone(words) };
  visit(tree, 'element', (group, index, parent) => {
    if (group.tagName !== 'hgroup' || index === undefined) return;
    const heading = group.children.filter(
      (child) => child.type !== 'element' || !matches('.heading-link', child),
    );
    parent?.children.splice(index, 1, ...heading);
  });
  return tree.children as ElementContent[];
}

export const prose: TextSide<ProseBlock> = {
  isDigested: true,
  plain: withoutHeadingLinks,
};
