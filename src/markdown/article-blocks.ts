import type { FigureAttributes } from '../schemas/figure.ts';

/** A run of ordinary Markdown between two blocks. */
export interface ProseBlock {
  type: 'prose';
}

export interface FigureBlock extends FigureAttributes {
  type: 'figure';
  /** Stable address of the figure on its page, from its image's file name. */
  id: string;
  /** The image file, from the article's folder: `./harbour.jpg`. */
  image: string;
  alt: string;
}

/** A figure whose image is still to come. It has no id, since that comes from the image's name. */
export interface PendingFigureBlock extends FigureAttributes {
  type: 'pending-figure';
}

export interface PullQuoteBlock {
  type: 'pull-quote';
  /** The id, in the text, of the sentence it is drawn from. */
  from: string;
}

/** Every kind of block an article is made of; a new one starts here. */
export type Block = ProseBlock | FigureBlock | PendingFigureBlock | PullQuoteBlock;

/** A block with its Markdown rendered: the prose, the figure's caption, the quoted words. */
export type ArticleBlock = Block & { html: string };

/** The names that may follow `:::` in an article. */
export const blockNames = ['figure', 'pull-quote'] as const satisfies Block['type'][];
