import type { Heading, Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs';
import { SKIP, visit } from 'unist-util-visit';
import { tidyText } from './tidy-text.ts';

const leads = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Links that lead somewhere from anywhere stay; of all others only the words do. */
function unlink(tree: Root): number {
  let count = 0;
  visit(tree, 'link', (link, index, parent) => {
    const isEmpty = !toString(link).trim();
    if ((leads.test(link.url) && !isEmpty) || !parent || index === undefined) return undefined;
    if (!isEmpty) count += 1;
    (parent.children as PhrasingContent[]).splice(index, 1, ...link.children);
    return index;
  });
  return count;
}

const words = (value: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** An image as a figure; its title says what it shows to those who see it. */
const figureOf = (image: Image): ContainerDirective => ({
  type: 'containerDirective',
  name: 'figure',
  attributes: {},
  children: [
    { type: 'paragraph', children: [image] },
    ...(image.title ? [words(image.title)] : []),
  ],
});

/** Takes images and figures out of a block, in their order. */
function takeFigures(block: RootContent): ContainerDirective[] {
  const figures: ContainerDirective[] = [];
  if (!('children' in block)) return figures;
  visit(block, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'containerDirective' && node.name === 'figure') figures.push(node);
    else if (node.type === 'image') {
      figures.push(figureOf(node));
    } else return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return figures;
}

const isBlank = (node: RootContent): boolean =>
  'children' in node && node.type !== 'containerDirective' && !toString(node).trim();

/** Figures stand at the top level, behind the block that held them; blocks that are empty then are gone. */
function hoistFigures(children: RootContent[]): RootContent[] {
  return children.flatMap((block): RootContent[] => {
    if (block.type === 'containerDirective' && block.name === 'figure') return [block];
    const figures = takeFigures(block);
    return isBlank(block) ? figures : [block, ...figures];
  });
}

/** Headings below the headline begin at two and skip no level. */
function levelHeadings(tree: Root): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push(heading);
  });
  const [first] = headings;
  const isHeadline = first?.depth === 1 && tree.children.indexOf(first) < 4;
  const isAgain = (heading: Heading): boolean =>
    isHeadline && heading !== first && toString(heading) === toString(first);
  for (const heading of headings.filter(isAgain)) heading.depth = 2;
  const rest = headings.filter(
    (heading) => !(isHeadline && heading === first) && !isAgain(heading),
  );
  const depths = [...new Set(rest.map(({ depth }) => depth))].sort();
  for (const heading of rest) {
    heading.depth = Math.min(6, depths.indexOf(heading.depth) + 2) as Heading['depth'];
  }
}

function plainCode(tree: Root): void {
  visit(tree, 'code', (code) => {
    const isKnown =
      code.lang && (code.lang in bundledLanguages || code.lang in bundledLanguagesAlias);
    if (!isKnown) code.lang = null;
  });
}

/** Tables that mark no head begin with their first row, and not with an empty one. */
function headTables(tree: Root): void {
  visit(tree, 'table', (table) => {
    const [head, ...rows] = table.children;
    if (head && rows.length > 0 && !toString(head).trim()) table.children = rows;
  });
}

/** Makes a tree from elsewhere keep the rules of an article; returns the number of links that led nowhere. */
export function tidyTree(tree: Root): number {
  tidyText(tree);
  plainCode(tree);
  headTables(tree);
  const unlinked = unlink(tree);
  tree.children = hoistFigures(tree.children);
  levelHeadings(tree);
  return unlinked;
}
