import { createHash } from 'node:crypto';
import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keep, readKept, type CacheEntry } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { ifThere } from '../shared/if-there.ts';
import { searchRoot } from '../shared/search-files.ts';
import type { BuiltPage, BuiltPages } from './built-page.ts';
import { finishPage } from './finish-page.ts';

/** What was learnt of finished pages, by digests of their path and words. */
type Learnt = Record<string, BuiltPage>;

const finisher = { module: 'src/integrations/finish-page.ts', files: ['package-lock.json'] };

const digestOf = (path: string, html: string): string =>
  createHash('sha256')
    .update(JSON.stringify([path, html]))
    .digest('base64');

/** Where what was learnt at the last build is kept: one file, since there are as many pages as files. */
const entryFor = async (root: string): Promise<CacheEntry> => ({
  root,
  shelf: 'pages',
  key: [await sourceDigest(root, finisher)],
});

/** Writes a page, and over the copy from which Astro takes it when nothing in it has changed. */
async function write(path: string, html: string, folder: string, copies: string): Promise<void> {
  await writeFile(join(folder, path), html);
  const copy = join(copies, path);
  if (await ifThere(stat(copy))) await writeFile(copy, html);
}

/**
 * Finishes the pages that were made in this build, and learns of all what later steps want to know.
 *
 * @param folder of the built site
 * @param copies the folder in which Astro keeps pages for the next build
 * @param known of finished pages
 */
async function finishAll(folder: string, copies: string, known: Learnt): Promise<Learnt> {
  const learnt: Learnt = {};
  for await (const file of glob('**/*.html', { cwd: folder })) {
    const path = `/${file}`;
    if (path.startsWith(searchRoot)) continue;
    const made = await readFile(join(folder, file), 'utf8');
    const before = known[digestOf(path, made)];
    const { html, page } = before ? { html: made, page: before } : finishPage(path, made);
    if (html !== made) await write(file, html, folder, copies);
    learnt[digestOf(path, html)] = page;
  }
  return learnt;
}

/** @param pages is filled with what is known of each page, for the steps that follow */
export const finishPages = (pages: BuiltPages): AstroIntegration => {
  let root = '';
  let copies = '';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        copies = fileURLToPath(new URL('dist/', config.cacheDir));
      },
      'astro:build:done': async ({ dir }) => {
        const entry = await entryFor(root);
        const kept = await readKept(entry);
        const known = kept ? (JSON.parse(kept.toString()) as Learnt) : {};
        const learnt = await finishAll(fileURLToPath(dir), copies, known);
        pages.clear();
        for (const page of Object.values(learnt)) pages.set(page.address, page);
        await keep(entry, Buffer.from(JSON.stringify(learnt)));
      },
    },
  };
};
