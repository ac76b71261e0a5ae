import type { Heading, Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs';
import { SKIP, visit } from 'unist-util-visit';
import { sectionLevels } from '../../shared/section-levels.ts';
import { moveSpaces } from './move-spaces.ts';
import { tidyText } from './tidy-text.ts';

const leads = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Whether an address leads somewhere from anywhere and is written as addresses are. */
function isSound(url: string): boolean {
  return (
    leads.test(url) && URL.canParse(url) && !/\s|%(?![\da-f]{2})|[\u0000-\u001f]|%0[ad]/i.test(url)
  );
}

/** Links that lead somewhere from anywhere stay; of all others only the words do. */
function unlink(tree: Root): number {
  let count = 0;
  visit(tree, 'link', (link, index, parent) => {
    if (/^\/\/[^/\\]/.test(link.url)) link.url = `https:${link.url}`; // by the scheme of the page
    const isEmpty = !toString(link).trim();
    if ((isSound(link.url) && !isEmpty) || !parent || index === undefined) return undefined;
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

/** Words that a program joined by hyphens, and the names that programs give to pictures of a screen or a chat. */
const programName =
  /^[^\s/]+[-_][^\s/]*(?:[-_]|\d+x\d+)[^\s/]*$|^(?:screen ?shot|bildschirmfoto|capture d.écran|whatsapp image|schermafbeelding)\b.{0,30}\d[\d.:-]*(?: [ap]m)?$/i;

const fileName =
  /^[^/]{0,80}\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?|bmp)$|^(?:img|dscn?|dscf|pxl|image|picture|photo|bild|foto|screenshot|untitled|unnamed|download)[-_ ]?(?:of )?[\d_-]*$/i;

const isFileName = (words: string): boolean =>
  words.length <= 120 && (fileName.test(words) || programName.test(words));

/** What somebody wrote of an image: no name of a file, and not what Word adds to words of its own. */
const written = (text: string | null | undefined): string =>
  [text ?? '']
    .map((words) => words.replace(/\s*description automatically generated\.?$/i, '').trim())
    .filter((words) => !isFileName(words.split(/[\\/]/).at(-1)?.replace(/\?.*/s, '') ?? ''))
    .join('');

/** An image as a figure; its title says what it shows to those who see it. */
function figureOf({ url, alt, title }: Image): ContainerDirective {
  const image: Image = { type: 'image', url, alt: written(alt) };
  const caption = written(title);
  return {
    type: 'containerDirective',
    name: 'figure',
    attributes: {},
    children: [
      { type: 'paragraph', children: [image] },
      ...(caption && caption !== image.alt ? [words(caption)] : []),
    ],
  };
}

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

/** Takes out blocks that hold nothing, as the item of a list that held a picture, and headings without words. */
function prune(tree: Root): void {
  const mayBeEmpty: readonly string[] = ['list', 'listItem', 'blockquote', 'paragraph', 'heading'];
  const isEmpty = (node: RootContent): boolean =>
    mayBeEmpty.includes(node.type) && 'children' in node && node.children.length === 0;
  const isUntitled = (node: RootContent): boolean =>
    node.type === 'heading' && /^\s*(?:\{[^{}]*\}\s*)?$/.test(toString(node));
  const pruned = (node: Root | RootContent): void => {
    if (!('children' in node)) return;
    for (const child of node.children) pruned(child);
    node.children = (node.children as RootContent[]).filter(
      (child) => !isEmpty(child) && !isUntitled(child),
    );
  };
  pruned(tree);
}

/** Figures stand at the top level, behind the block that held them; blocks that are empty then are gone. */
function hoistFigures(children: RootContent[]): RootContent[] {
  return children.flatMap((block): RootContent[] => {
    if (block.type === 'containerDirective' && block.name === 'figure') return [block];
    const figures = takeFigures(block);
    return isBlank(block) ? figures : [block, ...figures];
  });
}

/** Headings within quotations and lists open no section: they are words set bold. */
function flattenHeadings(tree: Root): void {
  visit(tree, 'heading', (heading, index, parent) => {
    if (!parent || parent === tree || index === undefined) return;
    const strong = { type: 'strong' as const, children: heading.children };
    (parent.children as RootContent[]).splice(index, 1, { type: 'paragraph', children: [strong] });
  });
}

/** Blocks above a headline at most, and characters of each where others stand beside it as high. */
const most = { blocks: 3, characters: 80 };

/** The heading that is the headline: the first of the highest level, near the top, if it is the only one or no text stands above it. */
function headlineAmong(tree: Root, headings: readonly Heading[]): Heading | undefined {
  const [first] = headings;
  if (first?.depth !== 1) return undefined;
  const before = tree.children.slice(0, tree.children.indexOf(first));
  const isAlone = headings.filter(({ depth }) => depth === 1).length === 1;
  const isFirst = before.every((block) => toString(block).length <= most.characters);
  return before.length <= most.blocks && (isAlone || isFirst) ? first : undefined;
}

const deepest = Math.max(...sectionLevels);

/** Headings below the headline begin at two and skip no level. */
function levelHeadings(tree: Root): void {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const headline = headlineAmong(tree, headings);
  const isAgain = (heading: Heading): boolean =>
    headline !== undefined && toString(heading) === toString(headline);
  const rest = headings.filter((heading) => heading !== headline);
  const depths = [...new Set(rest.filter((one) => !isAgain(one)).map(({ depth }) => depth))].sort();
  let above = 1;
  for (const heading of rest) {
    const level = isAgain(heading) ? 2 : depths.indexOf(heading.depth) + 2;
    heading.depth = Math.min(level, above + 1, deepest) as Heading['depth'];
    above = heading.depth;
  }
}

function plainCode(tree: Root): void {
  visit(tree, 'code', (code) => {
    const isKnown =
      code.lang && (code.lang in bundledLanguages || code.lang in bundledLanguagesAlias);
    if (!isKnown) code.lang = null;
  });
}

/** Tables that mark no head begin with their first row, and not with an empty one; no row is longer than the head. */
function headTables(tree: Root): void {
  visit(tree, 'table', (table) => {
    const [head, ...rows] = table.children;
    if (head && rows.length > 0 && !toString(head).trim()) table.children = rows;
    const widest = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
    const [first] = table.children;
    while (first && first.children.length < widest)
      first.children.push({ type: 'tableCell', children: [] });
  });
}

/** Makes a tree from elsewhere keep the rules of an article; returns the number of links that led nowhere. */
export function tidyTree(tree: Root): number {
  tidyText(tree);
  plainCode(tree);
  headTables(tree);
  tree.children = hoistFigures(tree.children);
  const unlinked = unlink(tree);
  moveSpaces(tree);
  prune(tree);
  flattenHeadings(tree);
  levelHeadings(tree);
  return unlinked;
}
