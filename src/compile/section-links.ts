import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A link of the text to another page. */
export interface SectionLink {
  address: string;
  /** The id of the heading of the second level under which it stands; none for the opening. */
  section: string | undefined;
}

/** What the text links to, in order, those on its own page left out. Links in the notes have no section. */
export function sectionLinks(tree: Root): SectionLink[] {
  const links: SectionLink[] = [];
  let section: string | undefined;
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'h2') section = String(properties.id);
    if (properties.role === 'doc-endnotes') section = undefined;
    const address = tagName === 'a' ? properties.href : undefined;
    if (typeof address === 'string' && !address.startsWith('#')) links.push({ address, section });
  });
  return links;
}
