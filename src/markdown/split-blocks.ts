import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { ArticleBlock } from './article-blocks.ts';

const html = (children: RootContent[]): string => toHtml({ type: 'root', children }).trim();

const prose = (run: RootContent[]): ArticleBlock[] => {
  const text = html(run);
  return text ? [{ type: 'prose', html: text }] : [];
};

/** Splits the top level of an article's tree into its blocks; what stands between two of them is one run of prose. */
export function splitBlocks(tree: Root): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let run: RootContent[] = [];
  for (const node of tree.children) {
    if (node.type !== 'articleBlock') {
      run.push(node);
      continue;
    }
    blocks.push(...prose(run), { ...node.block, html: html(node.children) });
    run = [];
  }
  return [...blocks, ...prose(run)];
}
