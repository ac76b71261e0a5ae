import { createHash } from 'node:crypto';
import { builtPage, type BuiltPage } from './built-page.ts';
import { readHtml } from './read-html.ts';

const moduleScript = /<script type="module" src=/g;

/**
 * Lets scripts wait for words and pictures. Browsers fetch module scripts before images, though here nothing that is
 * read needs them; Astro has no way to say so on a script that it bundles.
 *
 * @see src/decisions/0006-yielding-scripts.md
 */
const yielding = (html: string): string =>
  html.replace(moduleScript, '<script type="module" fetchpriority="low" src=');

const hashOf = (code: string): string =>
  `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;

/**
 * Takes the hashes of styles and scripts that a page does not hold out of its content security policy. Astro lists all
 * that any page of the same route may hold, and a hash is 45 bytes that nothing can compress.
 *
 * @see src/decisions/0021-policy-for-each-page.md
 */
function withExactPolicy(html: string, codes: ReadonlySet<string>): string {
  const used = new Set([...codes].map(hashOf));
  return html.replace(policy, (meta) =>
    meta.replace(/ ('sha256-[^']+')/g, (token, hash: string) => (used.has(hash) ? token : '')),
  );
}

/**
 * Does all that is done to a page after Astro has made it, and reads it: one pass, in which it is parsed once.
 *
 * @param address its path on the site's host: `/articles/x/`
 */
export function finishPage(address: string, html: string): { html: string; page: BuiltPage } {
  const yielded = yielding(html);
  const read = readHtml(yielded);
  // Last, since it allows what stands in the page, to the byte. What else writes into pages belongs before it.
  const finished = withExactPolicy(yielded, read.codes);
  return { html: finished, page: builtPage(address, finished, read) };
}
