import { z } from 'zod';
import { day } from './day.ts';

export const updateKinds = ['correction', 'clarification', 'update'] as const;

export type UpdateKind = (typeof updateKinds)[number];

/** An entry of `updates`: what was changed in an article after it was published. */
export const articleUpdate = z.strictObject({
  /** The day of the change; not before `published`. */
  date: day,
  /** `correction` mends an error, `clarification` what could be misread, `update` adds what has happened since. */
  kind: z.enum(updateKinds),
  /** What was changed, in a sentence. Plain text, no Markdown. */
  text: z.string().trim().min(1, 'is empty. Say in a sentence what was changed'),
  /** The id of the heading it stands under; `top` for the opening, `notes` for the notes. */
  section: z.string().min(1).optional(),
});

export type ArticleUpdate = z.infer<typeof articleUpdate>;
