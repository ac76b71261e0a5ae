import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';

/** Labels and furniture, and words that stand elsewhere too: found there, they would be found twice. */
const notIndexed = [
  '.kicker',
  '.meta',
  '.contents',
  '.topics',
  '.pull-quote',
  '.heading-link',
  '.for-ears',
  '.credit',
  '.said',
  'sup',
  '[role=doc-backlink]',
];

/** @throws when Pagefind reports a fault: a site is not published without its search */
function sound<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`search index: ${answer.errors.join('; ')}`);
  return answer;
}

/** Indexes the built pages in a folder and writes the index into its `pagefind/`. */
async function writeIndex(folder: string): Promise<void> {
  const { index } = sound(await pagefind.createIndex({ excludeSelectors: notIndexed }));
  if (!index) throw new Error('search index: Pagefind did not start');
  sound(await index.addDirectory({ path: folder }));
  sound(await index.writeFiles({ outputPath: `${folder}/pagefind` }));
  await pagefind.close();
}

/** Makes the search index after the build; while writing, serves the one that was built last. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:server:setup': async ({ server }) => {
      const built = `${server.config.root}/dist`;
      if (!(await stat(built).catch(() => undefined))) return;
      const serve = sirv(built, { dev: true });
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/pagefind/')) serve(request, response, next);
        else next();
      });
    },
    'astro:build:done': ({ dir }) => writeIndex(fileURLToPath(dir)),
  },
});
