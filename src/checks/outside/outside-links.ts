import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isOfSite } from '../../i18n/addresses.ts';

/** A link to a page elsewhere. */
export interface ArticleLinkOutside {
  /** Without what leads to a part of the page. */
  address: string;
  line: number;
}

/** The links of a text to pages elsewhere, in order. */
export function outsideLinks(tree: Root): ArticleLinkOutside[] {
  const links: ArticleLinkOutside[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (!/^https?:/i.test(node.url) || isOfSite(node.url)) return;
    const place = node.position ? node : parent; // a bare address has no place of its own
    const [address = ''] = node.url.split('#', 1);
    links.push({ address, line: place?.position?.start.line ?? 1 });
  });
  return links;
}
