import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { decoded } from '../shared/decoded.ts';
import { searchRoot } from '../shared/search-files.ts';
import { readPage, type BuiltPage } from './built-page.ts';

const exists = (files: Set<string>, path: string): boolean =>
  files.has(path.endsWith('/') ? `${path}index.html` : path);

/** Why a link of a page is dead, if it is. */
function fault(href: string, from: BuiltPage, pages: Map<string, BuiltPage>, files: Set<string>) {
  const target = new URL(href, `https://built.invalid${from.address}`);
  if (target.host !== 'built.invalid') return undefined;
  const path = decoded(target.pathname);
  if (path === undefined || !exists(files, path)) {
    return `${from.address} links to ${href}, which does not exist`;
  }
  const id = decoded(target.hash.slice(1));
  const page = pages.get(path);
  if (id === '' || id === 'top' || !page || (id && page.ids.has(id))) return undefined;
  return `${from.address} links to ${href}, but nothing on that page has the id “${id ?? target.hash}”`;
}

/** Everything wrong with a built site: pages without text, links to nothing. */
async function findFaults(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`);
  const read = paths
    .filter((path) => path.endsWith('.html') && !path.startsWith(searchRoot))
    .map(async (path) => readPage(path, await readFile(join(folder, path), 'utf8')));
  const pages = new Map((await Promise.all(read)).map((page) => [page.address, page]));
  const files = new Set(paths);
  return [...pages.values()].flatMap((page) => [
    ...page.faults,
    ...page.links.flatMap((href) => fault(href, page, pages, files) ?? []),
  ]);
}

/** Fails the build rather than publish an empty page or a dead link. */
export const checkPages = (): AstroIntegration => ({
  name: 'check-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const faults = await findFaults(fileURLToPath(dir));
      if (faults.length > 0) throw new Error(`the built site is not sound:\n${faults.join('\n')}`);
    },
  },
});
