import { z } from 'zod';
import { localised } from './localised.ts';

/** `content/names/<kind>.yaml`: people, places, organisations or terms that readers spell in more than one way. */
export const namesSchema = z.array(
  z.strictObject({
    /** The spelling the newsroom prefers, in each language. */
    name: localised,
    /** Other spellings, in any writing system, that a search should understand and an article should not use. */
    also: z.array(z.string().min(1)).default([]),
    /** Other names and forms that are right as well: plurals, abbreviations, fuller and former names. */
    forms: z.array(z.string().min(1)).default([]),
  }),
);

export type Name = z.infer<typeof namesSchema>[number];
