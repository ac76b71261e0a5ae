import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';

/** A built page as its elements. */
export interface BuiltHtml {
  /** Path of its file in the built site: `articles/x/index.html`. */
  path: string;
  html: string;
  tree: Root;
}

/** The elements of a tree, in order, with one of the given names or with any. */
export function elements(tree: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (names.length === 0 || names.includes(element.tagName)) found.push(element);
  });
  return found;
}

/** An attribute as it is written; lists are joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The content of a `<meta>` by its name or property. */
export function meta({ tree }: BuiltHtml, name: string): string | undefined {
  const found = elements(tree, 'meta').find(
    ({ properties }) => properties.name === name || properties.property === name,
  );
  return found && attribute(found, 'content');
}

/** The address of a `<link>` by its relation. */
export function link({ tree }: BuiltHtml, relation: string): string | undefined {
  const found = elements(tree, 'link').find((one) => attribute(one, 'rel') === relation);
  return found && attribute(found, 'href');
}

export const textOf = (element: Element | undefined): string =>
  element ? toString(element).replaceAll(/\s+/g, ' ').trim() : '';

/** What a page says as JSON-LD. */
export const jsonLdOf = ({ tree }: Pick<BuiltHtml, 'tree'>): unknown[] =>
  elements(tree, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script): unknown => JSON.parse(textOf(script)));

/**
 * A page of a built site.
 * @param path of its file from the site's folder: `articles/x/index.html`
 */
export function builtPage(dist: string, path: string): BuiltHtml {
  const html = readFileSync(join(dist, path), 'utf8');
  return { path, html, tree: fromHtml(html) };
}

/** Every page of a built site. */
export const builtPages = (dist: string): BuiltHtml[] =>
  globSync('**/*.html', { cwd: dist, exclude: ['pagefind/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => builtPage(dist, path));

/** An article by itself: `both/` has two editions of one side by side. */
export const isArticle = ({ path }: BuiltHtml): boolean =>
  /(?:^|(?<!^both|\/both)\/)articles\/[^/]+\/index\.html$/.test(path);

/** A page that tells what changed in an article. */
export const isHistory = ({ path }: BuiltHtml): boolean =>
  /(?:^|\/)articles\/[^/]+\/history\/index\.html$/.test(path);

/** A page at which a section is shared and which leads to it. */
export const isShare = (page: BuiltHtml): boolean =>
  /(?:^|\/)articles\/[^/]+\/[^/]+\/index\.html$/.test(page.path) && !isHistory(page);
