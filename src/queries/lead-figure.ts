import { figureId } from '../markdown/figure-image.ts';
import type { LeadFigure } from '../schemas/figure.ts';
import type { FigureBlock, PendingFigureBlock } from '../markdown/article-blocks.ts';
import { asHtml } from '../shared/as-html.ts';

/** The lead figure of the front matter as the block that draws it. */
export function leadFigureBlock({
  image,
  alt = '',
  caption,
  ...said
}: LeadFigure): (FigureBlock | PendingFigureBlock) & { html: string } {
  const block = { ...said, width: 'wide', html: `<p>${asHtml(caption)}</p>` } as const;
  return image
    ? { type: 'figure', ...block, id: figureId(image), image, alt }
    : { type: 'pending-figure', ...block };
}
