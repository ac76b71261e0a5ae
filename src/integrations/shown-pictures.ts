import { copyFile, glob, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { hearPictures } from '../cache/picture-channel.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import type { BuiltPages } from './built-page.ts';

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * Publishes the pictures that pages show, those too of pages that were taken from the last build, and no others: whatever
 * else shows a picture shows one of its article's page, and of some, smaller ones were made.
 */
export const shownPictures = (pages: BuiltPages): AstroIntegration => {
  const files = new Map<string, string>();
  let end = (): void => undefined;
  return {
    name: 'shown-pictures',
    hooks: {
      'astro:build:start': () => {
        files.clear();
        // One thread a picture, as many at a time as there are cores: by two an AVIF has other bytes than by one.
        sharp.concurrency(1);
        end = hearPictures(({ name, file }) => files.set(name, file));
      },
      'astro:build:done': async ({ dir }) => {
        end();
        const folder = join(fileURLToPath(dir), '_astro');
        const shown = new Set([...pages.values()].flatMap(({ images }) => images));
        await mkdir(folder, { recursive: true });
        const there = new Set<string>();
        for await (const path of glob('*', { cwd: folder })) {
          if (!image.test(path) || shown.has(path)) there.add(path);
          else await rm(join(folder, path));
        }
        const missing = [...shown].filter((name) => !there.has(name));
        await sideBySide(missing, async (name) => {
          const file = files.get(name);
          if (file) await copyFile(file, join(folder, name));
        });
      },
    },
  };
};
