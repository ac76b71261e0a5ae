import { z } from 'zod';
import { day } from './day.ts';
import { localised } from './localised.ts';

/** Folders of `content/` with a file for each name that has a page, and the first part of the page's address. */
export const nameKinds = ['people', 'places', 'organisations', 'terms'] as const;

export type NameKind = (typeof nameKinds)[number];

const spellings = z.array(z.string().min(1)).default([]);

/** `content/<kind>/<id>.yaml`: who or what a name stands for. */
export const indexedNameSchema = z.strictObject({
  /** In full, as it heads the name's page. */
  name: localised,
  /** What else texts call it, in any language: a family name, initials. Spellings of `content/names/` count by themselves. */
  forms: spellings,
  /** One sentence that says who or what it is. */
  about: localised,
  /** The day on which the sentence was true. */
  'as-of': day,
  /** Words beside which it stands for something else: directly before it or behind it. */
  'not-with': spellings,
  /** Words of which one must stand in the same paragraph, where two names are spelt alike. */
  'only-with': spellings,
});

export type IndexedName = z.infer<typeof indexedNameSchema>;
