import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { readPage, type BuiltPage } from './built-page.ts';

const moduleScript = /<script type="module" src=/g;

/**
 * Lets scripts wait for words and pictures. Browsers fetch module scripts before images, though here nothing that is
 * read needs them; Astro has no way to say so on a script that it bundles.
 *
 * @see src/decisions/0006-yielding-scripts.md
 */
const yielding = (html: string): string =>
  html.replace(moduleScript, '<script type="module" fetchpriority="low" src=');

/** Read as a tree: what looks like a style in a headline or in data is none. */
function hashesOf(tree: Root): Set<string> {
  const hashes = new Set<string>();
  visit(tree, 'element', ({ tagName, children }) => {
    if (tagName !== 'style' && tagName !== 'script') return;
    const code = children.map((child) => ('value' in child ? child.value : '')).join('');
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  });
  return hashes;
}

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/**
 * Takes the hashes of styles and scripts that a page does not hold out of its content security policy. Astro lists all
 * that any page of the same route may hold, and a hash is 45 bytes that nothing can compress.
 *
 * @see src/decisions/0021-policy-for-each-page.md
 */
function withExactPolicy(html: string, tree: Root): string {
  const used = hashesOf(tree);
  return html.replace(policy, (meta) =>
    meta.replace(/ ('sha256-[^']+')/g, (token, hash: string) => (used.has(hash) ? token : '')),
  );
}

/**
 * Does all that is done to a page after Astro has made it, and reads it: one pass, in which it is parsed once. A page
 * that is finished stays as it is.
 *
 * @param path of its file from the site's root: `/articles/x/index.html`
 */
export function finishPage(path: string, html: string): { html: string; page: BuiltPage } {
  const yielded = yielding(html);
  const tree = fromHtml(yielded);
  // Last, since it allows what stands in the page, to the byte. What else writes into pages belongs before it.
  const finished = withExactPolicy(yielded, tree);
  return { html: finished, page: readPage(path, finished, tree) };
}
