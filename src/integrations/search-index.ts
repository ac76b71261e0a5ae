import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { SiteFiles } from '../cache/site-files.ts';
import { siteFolder } from '../cache/site-folders.ts';
import type { PublishedOnce } from './published-once.ts';
import { writeIndex } from '../search-index/write-index.ts';
import { ifThere } from '../shared/if-there.ts';
import { searchRoot } from '../shared/search-files.ts';

/**
 * Makes the search index after the build; while writing, serves the one that was built last.
 *
 * @param files of the last site
 * @see src/decisions/0023-index-for-each-language.md
 */
export const searchIndex = (published: PublishedOnce, files: SiteFiles): AstroIntegration => {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': async ({ server }) => {
        const built = siteFolder(root);
        if (!(await ifThere(stat(built)))) return;
        const serve = sirv(built, { dev: true });
        server.middlewares.use((request, response, next) => {
          if (request.url?.startsWith(searchRoot)) serve(request, response, next);
          else next();
        });
      },
      'astro:build:done': async ({ dir }) =>
        writeIndex({ root, folder: fileURLToPath(dir), files }, await published.articles(root)),
    },
  };
};
