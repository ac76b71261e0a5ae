import { z } from 'zod';
import { localised } from './localised.ts';

/** `content/authors/<id>.yaml`: a person or a desk that signs articles. */
export const authorSchema = z.strictObject({
  /** `desk` for a group that signs as one. */
  kind: z.enum(['person', 'desk']).default('person'),
  /** As it stands in the byline. */
  name: localised,
  /** What they are or cover, in a few words. */
  role: localised.optional(),
  /** One or two sentences for the author's page. */
  bio: localised.optional(),
});

export type Author = z.infer<typeof authorSchema>;
