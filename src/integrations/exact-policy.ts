import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
/** Read as a tree: what looks like a style in a headline or in data is none. */
function hashesOf(html: string): Set<string> {
  const hashes = new Set<string>();
  visit(fromHtml(html), 'element', ({ tagName, children }) => {
    if (tagName !== 'style' && tagName !== 'script') return;
    const code = children.map((child) => ('value' in child ? child.value : '')).join('');
    hashes.add(`'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  });
  return hashes;
}

/** The page with a policy that allows what stands in it and nothing else. */
export function withExactPolicy(html: string): string {
  const used = hashesOf(html);
  return html.replace(policy, (meta) =>
    meta.replace(/ ('sha256-[^']+')/g, (token, hash: string) => (used.has(hash) ? token : '')),
  );
}

/**
 * Takes the hashes of styles and scripts that a page does not hold out of its content security policy. Astro lists all
 * that any page of the same route may hold, and a hash is 45 bytes that nothing can compress.
 *
 * @see src/decisions/0021-policy-for-each-page.md
 */
export const exactPolicy = (): AstroIntegration => ({
  name: 'exact-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const path of glob('**/*.html', { cwd: folder })) {
        const html = await readFile(folder + path, 'utf8');
        await writeFile(folder + path, withExactPolicy(html));
      }
    },
  },
});
