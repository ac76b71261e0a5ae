import { z } from 'zod';
import { day } from './day.ts';
import { orPending, pendingWord } from './pending.ts';

/** What may be said of a picture besides image, alt and caption, in a block and in `lead`. */
const figureAttributes = z.strictObject({
  /** Who made the picture, or whose it is: `Map: Longview, from Natural Earth`. */
  credit: orPending(z.string().min(1)),
  /** `column` keeps to the text; `wide` may use the margin beside it. */
  width: z.enum(['column', 'wide']).default('column'),
  /** The day it was taken. */
  taken: day.optional(),
  /** Where it was taken. */
  place: z.string().min(1).optional(),
  /** The licence it is used under, if it asks to be named. */
  licence: z.string().min(1).optional(),
  /**
   * A picture of pixels that is drawn on white or pale paper: it takes on the colour of the page. In a block write the
   * bare word `drawn`.
   */
  drawn: z.union([z.boolean(), z.literal('').transform(() => true)]).optional(),
  /** Marks a picture that was not taken at the event it illustrates. In a block write the bare word `file-photo`. */
  'file-photo': z.union([z.boolean(), z.literal('').transform(() => true)]).default(false),
});

/** The attributes of `:::figure{…}`. */
export const figureBlockAttributes = figureAttributes.extend({
  /** Only ever `pending`, in place of the image's line. */
  image: z
    .literal(
      pendingWord,
      'is only ever “pending”. Write a file on a line of its own: ![what it shows](./file.jpg)',
    )
    .transform(() => undefined)
    .optional(),
});

/** The picture at the head of an article. */
export const leadFigure = figureAttributes
  .omit({ width: true })
  .extend({
    /** The file, from the article's folder: `./harbour.jpg`. */
    image: orPending(z.string().min(1)),
    /** What the picture shows, for those who cannot see it. Not the caption over again. A picture to come needs none. */
    alt: z.string().min(1).optional(),
    /** A full sentence: what the reader should know about the picture. */
    caption: z.string().min(1),
  })
  .refine(({ image, alt }) => !image || alt, {
    path: ['alt'],
    message: 'is missing. Add it to the front matter',
    when: ({ value }) => typeof value === 'object' && value !== null, // whatever else is wrong with the fields
  });

export type FigureAttributes = z.infer<typeof figureAttributes>;
export type FigureBlockAttributes = z.infer<typeof figureBlockAttributes>;
export type LeadFigure = z.infer<typeof leadFigure>;
