import { decoded } from '../shared/decoded.ts';
import { isPicture } from './picture-file.ts';
import type { ReadHtml } from './read-html.ts';

/** What is known of a built page, as plain data. */
export interface BuiltPage {
  /** Path on the site's host: `/articles/x/`. */
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
function imagesIn(text: string): string[] {
  const mentioned = [...text.matchAll(/_astro\/([^"'\s,&<]+)/g)].map(([, name = '']) =>
    decoded(name),
  );
  return [...new Set(mentioned)].filter((name) => name !== undefined).filter(isPicture);
}

/** What is known of a page by its address and its HTML. */
export function builtPage(address: string, html: string, read: ReadHtml): BuiltPage {
  const ids = new Set(read.ids);
  const twice = [...ids].filter((id) => read.ids.indexOf(id) !== read.ids.lastIndexOf(id));
  const faults = twice.map((id) => `${address} has the id “${id}” twice`);
  if (!read.heading.trim()) faults.push(`${address} has no heading`);
  if (!read.hasText) faults.push(`${address} has no text`);
  return { address, ids: [...ids], links: [...read.links], images: imagesIn(html), faults };
}
