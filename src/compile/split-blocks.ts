import type { Element, Root, RootContent } from 'hast';
import { matches, select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import type { FoundBlock } from '../blocks/block.ts';
import { textSides, type ArticleBlock, type Block } from '../blocks/text-side.ts';

type Found = FoundBlock<Block>;

const html = (children: RootContent[]): string => toHtml({ type: 'root', children }).trim();

/** A block that plain Markdown makes, known by its element. */
const recognised = (element: Element): Found | undefined =>
  Object.values(textSides)
    .map((side) => side.recognise?.(element))
    .find((found) => found !== undefined);

/** The id of the heading that an element is. */
const headingId = (node: RootContent): string | undefined => {
  if (node.type !== 'element' || !matches('hgroup', node)) return undefined;
  return String(select('[id]', node)?.properties.id);
};

/** What is in a run of prose, unless it is only white space. */
function proseRun(words: Found['words'], endsIn?: string): Found[] {
  if (words.every((node) => node.type === 'text' && !node.value.trim())) return [];
  return [{ block: { type: 'prose', ...(endsIn !== undefined && { endsIn }) }, words }];
}

/** Splits the top level of an article into its blocks. What stands between two of them is prose, parted after headings. */
export function splitBlocks(tree: Root): Found[] {
  const found: Found[] = [];
  let run: Found['words'] = [];
  for (const node of tree.children) {
    if (node.type === 'doctype') continue;
    const other =
      node.type === 'articleBlock'
        ? { block: node.block, words: node.children }
        : node.type === 'element' && recognised(node);
    const endsIn = headingId(node);
    if (!other) run.push(node);
    if (!other && endsIn === undefined) continue;
    found.push(...proseRun(run, endsIn), ...(other ? [other] : []));
    run = [];
  }
  return [...found, ...proseRun(run)];
}

/** A block as the page is given it. */
export const rendered = ({ block, words }: Found): ArticleBlock =>
  block.type === 'prose' ? { ...block, words } : { ...block, html: html(words) };
