import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteFiles } from '../cache/site-files.ts';

/** Lets the steps before it take files of the last site, and remembers for the next build what this one leaves. */
export const keepFiles = (files: SiteFiles): AstroIntegration => {
  let root = '';
  let folder = '';
  return {
    name: 'keep-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': () => {
        files.begin(root, folder);
      },
      'astro:build:done': () => files.end(),
    },
  };
};
