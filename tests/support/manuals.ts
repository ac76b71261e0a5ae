import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Code, Nodes, Root, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { ROOT } from './paths.ts';

/** A manual of the project, taken apart as Markdown. */
export interface Manual {
  /** Path from the project's root, with forward slashes. */
  path: string;
  lines: number;
  tree: Root;
}

/** A row of a table: of each cell its text, and what stands in backticks there. */
export type Row = { text: string; codes: string[] }[];

const processor = unified().use(remarkParse).use(remarkGfm);

export function readManual(path: string): Manual {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, lines: text.trimEnd().split('\n').length, tree: processor.parse(text) };
}

/** The four manuals and the decisions. */
export const manuals = [
  'README.md',
  ...['content', 'src', 'tests'].map((folder) => `${folder}/README.md`),
  ...globSync('src/decisions/*.md', { cwd: ROOT }),
].map((path) => readManual(path.replaceAll('\\', '/')));

/** The nodes of one type, in order. */
export function nodesOf<Type extends Nodes['type']>(
  tree: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree, type, (node) => void found.push(node as Extract<Nodes, { type: Type }>));
  return found;
}

const rowOf = (row: TableRow): Row =>
  row.children.map((cell) => ({
    text: toString(cell),
    codes: nodesOf(cell, 'inlineCode').map(({ value }) => value),
  }));

/**
 * The rows of a table, without its head.
 *
 * @param head what stands over its first column
 * @throws where the manual has no such table
 */
export function tableOf({ path, tree }: Manual, head: string): Row[] {
  for (const { children } of nodesOf(tree, 'table')) {
    const [first, ...rows] = children.map(rowOf);
    if (first?.[0]?.text === head) return rows;
  }
  throw new Error(`${path} has no table “${head}”`);
}

/** The fenced code in which some words stand. */
export const codeWith = ({ tree }: Manual, words: string): Code | undefined =>
  nodesOf(tree, 'code').find(({ value }) => value.includes(words));

/** The addresses of a manual's headings, as hosts of repositories make them. */
export function anchorsOf({ tree }: Manual): Set<string> {
  const slugger = new GithubSlugger();
  return new Set(nodesOf(tree, 'heading').map((heading) => slugger.slug(toString(heading))));
}

/** Where a link leads inside the project: a path from its root, and a heading's address or nothing. */
export interface Link {
  path: string;
  anchor: string;
}

/** The links and pictures of a manual, without those to elsewhere. */
export function linksOf({ path, tree }: Manual): Link[] {
  const links = [...nodesOf(tree, 'link'), ...nodesOf(tree, 'image')];
  return links
    .filter(({ url }) => !/^\w+:/.test(url))
    .map(({ url }) => {
      const [file = '', anchor = ''] = url.split('#', 2);
      return { path: file ? posix.join(posix.dirname(path), file) : path, anchor };
    });
}

/** The sentences of a manual's prose and tables. */
export function sentencesOf({ tree }: Manual): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...nodesOf(tree, 'paragraph'), ...nodesOf(tree, 'tableCell')].flatMap((node) =>
    [...segmenter.segment(toString(node))].map(({ segment }) =>
      segment.replace(/\s+/g, ' ').trim(),
    ),
  );
}
