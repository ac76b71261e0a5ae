import { z } from 'zod';
import { localised } from './localised.ts';

/** `content/topics/<id>.yaml`: a subject that articles are filed under. */
export const topicSchema = z.strictObject({
  /** As it stands in the kicker and in lists. */
  name: localised,
  /** One sentence for the topic's page. */
  description: localised.optional(),
});

export type Topic = z.infer<typeof topicSchema>;
