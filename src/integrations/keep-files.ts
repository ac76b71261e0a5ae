import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteFiles } from '../cache/site-files.ts';

/** Lets the steps before it keep files of the last site, and tells who publishes what is to be changed. */
export const keepFiles = (files: SiteFiles): AstroIntegration => {
  let root = '';
  let folder = '';
  return {
    name: 'keep-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        folder = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
      },
      'astro:build:start': () => {
        files.begin(root, folder);
      },
      'astro:build:done': () => files.end(),
    },
  };
};
