import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../../i18n/languages.ts';
import type { LeadFigure } from '../../schemas/figure-attributes.ts';
import { keptTogether } from '../../markdown/keep-together.ts';
import { textSideOf, type BlockOfType } from '../text-side.ts';
import { figureId } from './figure-image.ts';

/** The lead figure of the front matter as the block that draws it. */
export function leadFigureBlock({
  image,
  alt = '',
  caption,
  ...said
}: LeadFigure): BlockOfType<'figure' | 'pending-figure'> {
  const block = { ...said, width: 'wide', html: `<p>${keptTogether(caption)}</p>` } as const;
  return image
    ? { type: 'figure', ...block, id: figureId(image), image, alt }
    : { type: 'pending-figure', ...block };
}

/** The plain form of the lead figure, where there is one. */
export function plainLead(lead: LeadFigure | undefined, language: Language): ElementContent[] {
  if (!lead) return [];
  const block = leadFigureBlock(lead);
  return textSideOf(block).plain([h('p', lead.caption)], block, language);
}
