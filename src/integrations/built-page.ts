import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** What the checks need to know of a built page. */
export interface BuiltPage {
  /** Path from the site's root: `/articles/x/`. */
  address: string;
  ids: Set<string>;
  links: string[];
  faults: string[];
}

/**
 * Reads a built page.
 *
 * @param path of its file from the site's root: `/articles/x/index.html`
 */
export function readPage(path: string, html: string): BuiltPage {
  const address = path.replace(/index\.html$/, '');
  const page: BuiltPage = { address, ids: new Set(), links: [], faults: [] };
  let heading = '';
  let mainWords = 0;
  visit(fromHtml(html), 'element', (element) => {
    const { id, href } = element.properties;
    if (element.tagName === 'h1') heading ||= toString(element).trim();
    if (element.tagName === 'main') mainWords = toString(element).trim().length;
    if (typeof href === 'string') page.links.push(href);
    if (typeof id !== 'string') return;
    if (page.ids.has(id)) page.faults.push(`${address} has the id “${id}” twice`);
    page.ids.add(id);
  });
  if (!heading) page.faults.push(`${address} has no heading`);
  if (mainWords === 0) page.faults.push(`${address} has no text`);
  return page;
}
