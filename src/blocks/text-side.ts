import type { ElementContent } from 'hast';
import type { TextSide } from './block.ts';
import { code } from './code/code.ts';
import { embed } from './embed/embed.ts';
import { figure } from './figure/figure.ts';
import { keyPoints } from './key-points/key-points.ts';
import { notes } from './notes/notes.ts';
import { pendingFigure } from './pending-figure/pending-figure.ts';
import { prose } from './prose/prose.ts';
import { pullQuote } from './pull-quote/pull-quote.ts';
import { table } from './table/table.ts';

/**
 * Every kind of block an article is made of; a new one starts here. `ArticleBody.astro` lists the components.
 *
 * @see src/decisions/0034-block-is-a-folder.md
 */
export const textSides = {
  prose,
  figure,
  'pending-figure': pendingFigure,
  'pull-quote': pullQuote,
  'key-points': keyPoints,
  embed,
  table,
  code,
  notes,
};

type BlockOf<Side> = Side extends TextSide<infer Block> ? Block : never;

/** A block of an article, without its words. Its `type` is its key in the list. */
export type Block = {
  [Type in keyof typeof textSides]: BlockOf<(typeof textSides)[Type]> & { type: Type };
}[keyof typeof textSides];

/** A block with its words as HTML: prose as a tree, in which names are linked where it is shown, others rendered. */
export type ArticleBlock =
  | (BlockOf<typeof prose> & { words: ElementContent[] })
  | (Exclude<Block, { type: 'prose' }> & { html: string });

/** A block of a kind, with its words. */
export type BlockOfType<Type extends Block['type']> = Extract<ArticleBlock, { type: Type }>;

export const textSideOf = (block: Block): TextSide<Block> => textSides[block.type];
