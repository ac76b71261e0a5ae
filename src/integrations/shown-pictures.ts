import { copyFile, glob, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { hearPictures } from '../cache/picture-channel.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import type { SiteFiles } from '../cache/site-files.ts';
import type { BuiltPages } from './built-page.ts';
import { isPicture, pictureFile } from './picture-file.ts';

/** Removes the pictures that no page shows. @returns the names of the files that are there */
async function removeUnshown(folder: string, shown: ReadonlySet<string>): Promise<Set<string>> {
  const there = new Set<string>();
  for await (const path of glob('*', { cwd: folder })) {
    if (!isPicture(path) || shown.has(path)) there.add(path);
    else await rm(join(folder, path));
  }
  return there;
}

/**
 * Publishes the pictures that pages show, those too of pages that were taken from the last site, and no others: whatever
 * else shows a picture shows one of its article's page, and of some, smaller ones were made.
 *
 * @param files of the last site
 */
export const shownPictures = (pages: BuiltPages, files: SiteFiles): AstroIntegration => {
  const named = new Map<string, string>();
  let end = (): void => undefined;
  return {
    name: 'shown-pictures',
    hooks: {
      'astro:build:start': () => {
        named.clear();
        // One thread a picture, as many at a time as there are cores: by two an AVIF has other bytes than by one.
        sharp.concurrency(1);
        end = hearPictures(({ name, file }) => named.set(name, file));
      },
      'astro:build:done': async ({ dir }) => {
        end();
        const folder = join(fileURLToPath(dir), '_astro');
        const shown = new Set([...pages.values()].flatMap(({ images }) => images));
        await mkdir(folder, { recursive: true });
        const there = await removeUnshown(folder, shown);
        await sideBySide([...shown], async (name) => {
          const { path, key } = pictureFile(name);
          const file = named.get(name);
          if (!there.has(name)) {
            if (files.keep(path, key) || !file) return;
            await copyFile(file, join(folder, name));
          }
          files.make(path, key);
        });
      },
    },
  };
};
