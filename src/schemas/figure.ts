import { z } from 'zod';
import { day } from './day.ts';

/** What may be said of a picture besides image, alt and caption: the attributes of `:::figure{…}`, and keys of `lead`. */
export const figureAttributes = z.strictObject({
  /** Who made the picture, or whose it is: `Map: Longview, from Natural Earth`. */
  credit: z.string().min(1),
  /** `column` keeps to the text; `wide` may use the margin beside it. */
  width: z.enum(['column', 'wide']).default('column'),
  /** The day it was taken. */
  taken: day.optional(),
  /** Where it was taken. */
  place: z.string().min(1).optional(),
  /** The licence it is used under, if it asks to be named. */
  licence: z.string().min(1).optional(),
  /** Marks a picture that was not taken at the event it illustrates. In a block write the bare word `file-photo`. */
  'file-photo': z.union([z.boolean(), z.literal('').transform(() => true)]).default(false),
});

/** The picture at the head of an article. */
export const leadFigure = figureAttributes.omit({ width: true }).extend({
  /** The file, from the article's folder: `./harbour.jpg`. */
  image: z.string().min(1),
  /** What the picture shows, for those who cannot see it. Not the caption over again. */
  alt: z.string().min(1),
  /** A full sentence: what the reader should know about the picture. */
  caption: z.string().min(1),
});

export type FigureAttributes = z.infer<typeof figureAttributes>;
export type LeadFigure = z.infer<typeof leadFigure>;
