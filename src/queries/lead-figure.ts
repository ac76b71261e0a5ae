import { figureId } from '../markdown/remark-figures.ts';
import type { LeadFigure } from '../schemas/figure.ts';
import type { FigureBlock } from '../markdown/article-blocks.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The lead figure of the front matter, as the block that draws it and its caption as HTML. */
export const leadFigureBlock = (
  lead: LeadFigure,
): Omit<FigureBlock, 'type'> & { caption: string } => ({
  ...lead,
  width: 'wide',
  id: figureId(lead.image),
  caption: `<p>${escaped(lead.caption)}</p>`,
});
