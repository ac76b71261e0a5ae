import { mkdirSync, writeFileSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteFiles } from '../cache/site-files.ts';
import { articleTexts } from '../loaders/content-files.ts';
import { onHost } from '../i18n/addresses.ts';
import { publishedArticles, type PublishedArticle } from '../loaders/published-articles.ts';
import { allSignposts, type SignpostsOfArticle } from '../signposts/all-signposts.ts';
import { redirectRules } from '../signposts/redirect-rules.ts';
import { decoded } from '../shared/decoded.ts';
import { ifThere } from '../shared/if-there.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import type { BuiltPage, BuiltPages } from './built-page.ts';
import { fileOf } from './made-paths.ts';
import type { PublishedOnce } from './published-once.ts';

/** The site that is being built. */
interface Site {
  root: string;
  folder: string;
  pages: BuiltPages;
  files: SiteFiles<BuiltPage>;
  articles: readonly PublishedArticle[];
}

/** Writes a file at once: there are many of a few lines, and to wait for each would take longer than to write it. */
function write(path: string, html: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}

/** Keeps the signposts of an article, if the last site had them all and nothing else stands there now. */
function areKept({ pages, files }: Site, key: string): boolean {
  const its = files.madeOf(key).flatMap((path) => files.known(path, key)?.learnt ?? []);
  if (its.some(({ address }) => pages.has(address)) || !files.keepAll(key)) return false;
  for (const page of its) pages.set(page.address, page);
  return true;
}

async function writeNew(site: Site, { key, read }: SignpostsOfArticle): Promise<void> {
  const { folder, pages, files } = site;
  const all = await read();
  // What stands somewhere now goes before what stood there once.
  const its = all.filter(({ address }) => !pages.has(address));
  const isKept = its.length === all.length; // else a part would be taken for all
  for (const { address, goal, html } of its) {
    const path = fileOf(address);
    const page = { address, ids: [], links: [goal], images: [], faults: [] };
    pages.set(address, page);
    if (isKept && files.keep(path, key)) continue;
    write(join(folder, path), html);
    if (isKept) files.make(path, key, page);
  }
}

async function writeAll(site: Site): Promise<void> {
  const { articles } = site;
  await sideBySide(await allSignposts(site.root, articles), async (its) => {
    if (!areKept(site, its.key)) await writeNew(site, its);
  });
  const rules = redirectRules(articles);
  if (rules.length > 0) await writeFile(join(site.folder, '_redirects'), `${rules.join('\n')}\n`);
}

/** Addresses at which an article or a section may stand or have stood. */
const mayBeSignpost = /\/articles\/([^/]+)\/(?:[^/]+\/)?$/;

/** The signpost at an address, if one stands there. */
async function signpostAt(root: string, address: string): Promise<string | undefined> {
  const [, slug] = mayBeSignpost.exec(address) ?? [];
  if (slug === undefined) return undefined;
  const isArticle = address.endsWith(`/articles/${slug}/`);
  if (isArticle && (await ifThere(stat(join(root, articleTexts.folder, slug))))) return undefined;
  for (const { read } of await allSignposts(root, await publishedArticles(root))) {
    const found = (await read()).find((one) => one.address === address);
    if (found) return found.html;
  }
  return undefined;
}

/**
 * Writes the pages that lead to articles and their sections; while writing, answers for them.
 *
 * @param files of the last site
 * @see src/decisions/0065-signposts.md
 */
export const signposts = (
  pages: BuiltPages,
  published: PublishedOnce,
  files: SiteFiles<BuiltPage>,
): AstroIntegration => {
  let root = '';
  return {
    name: 'signposts',
    hooks: {
      'astro:build:start': () => {
        published.forget();
      },
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
      'astro:build:done': async ({ dir }) =>
        writeAll({
          ...{ root, folder: fileURLToPath(dir), pages, files },
          articles: await published.articles(root),
        }),
    },
  };
};
