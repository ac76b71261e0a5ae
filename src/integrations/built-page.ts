import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { decoded } from '../shared/decoded.ts';

/** What is known of a built page, as plain data. */
export interface BuiltPage {
  /** Path from the site's root: `/articles/x/`. */
  address: string;
  ids: string[];
  links: string[];
  /** Names of the images in `_astro/` that it mentions. */
  images: string[];
  faults: string[];
}

/** The built pages of a site, by their addresses. */
export type BuiltPages = Map<string, BuiltPage>;

/** The names of the images that a page mentions. */
const imagesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/_astro\/([^"'\s,&<]+)/g)].map(([, name = '']) => decoded(name) ?? ''),
  ),
];

/**
 * Reads a built page.
 *
 * @param path of its file from the site's root: `/articles/x/index.html`
 */
export function readPage(path: string, html: string, tree: Root): BuiltPage {
  const address = path.replace(/index\.html$/, '');
  const ids = new Set<string>();
  const links = new Set<string>();
  const faults: string[] = [];
  let heading = '';
  let mainWords = 0;
  visit(tree, 'element', (element) => {
    const { id, href } = element.properties;
    if (element.tagName === 'h1') heading ||= toString(element).trim();
    if (element.tagName === 'main') mainWords = toString(element).trim().length;
    if (typeof href === 'string') links.add(href);
    if (typeof id !== 'string') return;
    if (ids.has(id)) faults.push(`${address} has the id “${id}” twice`);
    ids.add(id);
  });
  if (!heading) faults.push(`${address} has no heading`);
  if (mainWords === 0) faults.push(`${address} has no text`);
  return { address, ids: [...ids], links: [...links], images: imagesIn(html), faults };
}
