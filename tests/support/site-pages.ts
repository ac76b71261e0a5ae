import { globSync } from 'node:fs';
import { join } from 'node:path';

/** A page of every kind, the kinds that differ most by direction in Arabic as well. */
export interface SitePage {
  kind: string;
  path: string;
}

const KINDS: readonly { kind: string; files: string }[] = [
  { kind: 'home', files: 'index.html' },
  { kind: 'article', files: 'articles/*/index.html' },
  { kind: 'two editions', files: 'both/articles/*/index.html' },
  { kind: 'topic', files: 'topics/*/index.html' },
  { kind: 'author', files: 'authors/*/index.html' },
  { kind: 'name', files: 'people/*/index.html' },
  { kind: 'archive', files: 'archive/index.html' },
  { kind: 'search', files: 'search/index.html' },
  { kind: 'corrections', files: 'corrections/index.html' },
  { kind: 'standing', files: 'about/index.html' },
  { kind: 'not found', files: '404.html' },
  { kind: 'Arabic home', files: 'ar/index.html' },
  { kind: 'Arabic article', files: 'ar/articles/*/index.html' },
  { kind: 'Arabic search', files: 'ar/search/index.html' },
];

function addressOf(file: string): string {
  return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/**
 * The first page of each kind that a built site has.
 * @throws naming the kinds that are missing, so that none is left out in silence
 */
export function sitePages(dist: string): SitePage[] {
  const found = KINDS.map(({ kind, files }) => ({
    kind,
    file: globSync(files, { cwd: dist }).sort()[0],
  }));
  const missing = found.filter(({ file }) => file === undefined).map(({ kind }) => kind);
  if (missing.length > 0) throw new Error(`${dist} has no page of kind: ${missing.join(', ')}`);
  return found.flatMap(({ kind, file }) => (file ? [{ kind, path: addressOf(file) }] : []));
}

/** Every HTML file of a built site, absolute. */
export function htmlFiles(dist: string): string[] {
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => join(dist, file));
}

/** The address of the first article of a built site. */
export function articlePath(dist: string): string {
  const article = sitePages(dist).find(({ kind }) => kind === 'article');
  if (!article) throw new Error(`${dist} has no article`);
  return article.path;
}
