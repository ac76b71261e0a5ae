import { glob, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decoded } from '../shared/decoded.ts';

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The image names that the site's pages and feeds mention. */
async function mentioned(folder: string): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const path of glob('**/*.{html,xml}', { cwd: folder })) {
    const text = await readFile(join(folder, path), 'utf8');
    for (const [, name] of text.matchAll(/_astro\/([^"'\s,&<]+)/g))
      names.add(decoded(name ?? '') ?? '');
  }
  return names;
}

/**
 * Removes images that no page shows. The bundler publishes every image that lies beside an article, those of drafts
 * and of unpublished languages too.
 */
export const unreferencedImages = (): AstroIntegration => ({
  name: 'unreferenced-images',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const shown = await mentioned(folder);
      for await (const path of glob('_astro/*', { cwd: folder })) {
        if (image.test(path) && !shown.has(basename(path))) await rm(join(folder, path));
      }
    },
  },
});
