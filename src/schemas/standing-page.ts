import { z } from 'zod';
import { day } from './day.ts';

/** The front matter of `content/pages/<slug>/<language>.md`: a page that stands beside the articles. */
export const pageSchema = z.strictObject({
  /** The headline, without a full stop; also what the foot of every page calls it. */
  headline: z.string().min(1),
  /** One or two sentences under the headline; also the page's description. */
  standfirst: z.string().min(1),
  /** The day on which what it says last changed. */
  updated: day.optional(),
});

export type PageFrontMatter = z.infer<typeof pageSchema>;
