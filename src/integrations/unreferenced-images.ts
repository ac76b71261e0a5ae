import { glob, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imagesIn, type BuiltPages } from './built-page.ts';

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** The image names that the site's pages and feeds mention. */
async function mentioned(folder: string, pages: BuiltPages): Promise<Set<string>> {
  const names = new Set([...pages.values()].flatMap(({ images }) => images));
  for await (const path of glob('**/*.xml', { cwd: folder })) {
    for (const name of imagesIn(await readFile(join(folder, path), 'utf8'))) names.add(name);
  }
  return names;
}

/**
 * Removes images that no page shows. The bundler publishes every image that lies beside an article, those of drafts
 * and of unpublished languages too.
 */
export const unreferencedImages = (pages: BuiltPages): AstroIntegration => ({
  name: 'unreferenced-images',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const shown = await mentioned(folder, pages);
      for await (const path of glob('_astro/*', { cwd: folder })) {
        if (image.test(path) && !shown.has(basename(path))) await rm(join(folder, path));
      }
    },
  },
});
