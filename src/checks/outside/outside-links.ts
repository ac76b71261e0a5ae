import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A link to a page elsewhere. */
export interface ArticleLinkOutside {
  /** Without what leads to a part of the page. */
  address: string;
  line: number;
}

/** The links of a text to pages elsewhere, in order. */
export function outsideLinks(tree: Root): ArticleLinkOutside[] {
  const links: ArticleLinkOutside[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if (!('url' in node) || !/^https?:/.test(node.url)) return;
    const [address = ''] = node.url.split('#', 1);
    links.push({ address, line: node.position?.start.line ?? 1 });
  });
  return links;
}
