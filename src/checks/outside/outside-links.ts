import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isOfSite } from '../../i18n/addresses.ts';

/** A link to a page elsewhere. */
export interface ArticleLinkOutside {
  /** Without what leads to a part of the page. */
  address: string;
  line: number;
}

const addressOf = (node: Nodes): string | undefined => {
  if (node.type === 'archivedCopy') return node.address;
  return node.type === 'link' || node.type === 'definition' ? node.url : undefined;
};

/** The links of a text to pages elsewhere, in order, those of notes to copies of their sources too. */
export function outsideLinks(tree: Root): ArticleLinkOutside[] {
  const links: ArticleLinkOutside[] = [];
  visit(tree, (node, _, parent) => {
    const url = addressOf(node);
    if (url === undefined || !/^https?:/i.test(url) || isOfSite(url)) return;
    const place = node.position ? node : parent; // a bare address has no place of its own
    const [address = ''] = url.split('#', 1);
    links.push({ address, line: place?.position?.start.line ?? 1 });
  });
  return links;
}
