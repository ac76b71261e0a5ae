import { mkdirSync, writeFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { articleTexts } from '../loaders/content-files.ts';
import { fromRoot, onHost } from '../i18n/addresses.ts';
import { publishedArticles } from '../loaders/published-articles.ts';
import { eachSignpost } from '../signposts/all-signposts.ts';
import { redirectRules } from '../signposts/redirect-rules.ts';
import { decoded } from '../shared/decoded.ts';
import { ifThere } from '../shared/if-there.ts';
import type { Signpost } from '../signposts/signpost.ts';
import type { BuiltPages } from './built-page.ts';

/** Writes a page at once: there are many of a few lines, and to wait for each would take longer than to write it. */
function write(folder: string, { address, html }: Signpost): void {
  const itsFolder = join(folder, fromRoot(address));
  mkdirSync(itsFolder, { recursive: true });
  writeFileSync(join(itsFolder, 'index.html'), html);
}

async function writeAll(root: string, folder: string, pages: BuiltPages): Promise<void> {
  const articles = await publishedArticles(root);
  await eachSignpost(root, articles, (signpost) => {
    const { address, goal } = signpost;
    if (pages.has(address)) return; // what stands there now goes before what stood there once
    write(folder, signpost);
    pages.set(address, { address, ids: [], links: [goal], images: [], faults: [] });
  });
  const rules = redirectRules(articles);
  if (rules.length > 0) await writeFile(join(folder, '_redirects'), `${rules.join('\n')}\n`);
}

/** Addresses at which an article or a section may stand or have stood. */
const mayBeSignpost = /\/articles\/([^/]+)\/(?:[^/]+\/)?$/;

/** The signpost at an address, if one stands there. */
async function signpostAt(root: string, address: string): Promise<string | undefined> {
  const [, slug] = mayBeSignpost.exec(address) ?? [];
  if (slug === undefined) return undefined;
  const isArticle = address.endsWith(`/articles/${slug}/`);
  if (isArticle && (await ifThere(stat(join(root, articleTexts.folder, slug))))) return undefined;
  let found: string | undefined;
  await eachSignpost(root, await publishedArticles(root), (one) => {
    if (one.address === address) found = one.html;
  });
  return found;
}

/**
 * Writes the pages that lead to articles and their sections; while writing, answers for them.
 *
 * @see src/decisions/0065-signposts.md
 */
export const signposts = (pages: BuiltPages): AstroIntegration => {
  let root = '';
  return {
    name: 'signposts',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decoded(request.url?.replace(/[?#].*/, '') ?? '') ?? '';
          signpostAt(root, onHost(path)).then((html) => {
            if (html === undefined) next();
            else response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
          }, next);
        });
      },
      'astro:build:done': ({ dir }) => writeAll(root, fileURLToPath(dir), pages),
    },
  };
};
