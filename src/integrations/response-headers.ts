import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

type Headers = Readonly<Record<string, string>>;

/**
 * What a host is to send with every answer: protections that a page cannot ask for itself. Its own policy, in the page,
 * allows less.
 *
 * @see src/decisions/0081-policy-in-two-places.md
 */
export const everywhere: Headers = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** And with the files in `/_astro/`, which have a hash in their names: a drawing that is opened by itself runs nothing. */
export const withHash: Headers = {
  'Content-Security-Policy':
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  'Cache-Control': 'public, max-age=31536000, immutable',
};

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Writes `_headers`, which Netlify and Cloudflare Pages read. Of two rules for one file both are sent, and of two
 * policies browsers keep both. https://docs.netlify.com/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export const responseHeaders = (): AstroIntegration => ({
  name: 'response-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const rules = [rule('/*', everywhere), rule('/_astro/*', withHash)];
      await writeFile(fileURLToPath(new URL('_headers', dir)), `${rules.join('\n\n')}\n`);
    },
  },
});
