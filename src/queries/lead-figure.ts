import { figureId } from '../blocks/figure/figure-image.ts';
import type { BlockOfType } from '../blocks/text-side.ts';
import type { LeadFigure } from '../schemas/figure.ts';
import { asHtml } from '../shared/as-html.ts';

/** The lead figure of the front matter as the block that draws it. */
export function leadFigureBlock({
  image,
  alt = '',
  caption,
  ...said
}: LeadFigure): BlockOfType<'figure' | 'pending-figure'> {
  const block = { ...said, width: 'wide', html: `<p>${asHtml(caption)}</p>` } as const;
  return image
    ? { type: 'figure', ...block, id: figureId(image), image, alt }
    : { type: 'pending-figure', ...block };
}
