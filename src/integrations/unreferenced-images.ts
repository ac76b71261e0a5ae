import { glob, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuiltPages } from './built-page.ts';

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Removes images that no page shows. Whatever else shows an image shows one of its article's page. The bundler publishes every image that lies beside an article, those of drafts
 * and of unpublished languages too.
 */
export const unreferencedImages = (pages: BuiltPages): AstroIntegration => ({
  name: 'unreferenced-images',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const shown = new Set([...pages.values()].flatMap(({ images }) => images));
      for await (const path of glob('_astro/*', { cwd: folder })) {
        if (image.test(path) && !shown.has(basename(path))) await rm(join(folder, path));
      }
    },
  },
});
