import { h } from 'hastscript';
import type { FigureAttributes } from '../../schemas/figure-attributes.ts';
import type { TextSide } from '../block.ts';
import { plainCaption } from '../figure/figure.ts';

/** A figure whose image is still to come. It has no id, since that comes from the image's name. */
export interface PendingFigureBlock extends FigureAttributes {
  type: 'pending-figure';
}

export const pendingFigure: TextSide<PendingFigureBlock> = {
  isDigested: true,
  plain: (words, block, language) => [h('figure', [plainCaption(words, block, language)])],
};
