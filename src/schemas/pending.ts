import { z } from 'zod';

/**
 * Written in place of what is still to come, so that a text can be read before all is known of it.
 *
 * @see src/decisions/0025-pending.md
 */
export const pendingWord = 'pending';

/**
 * What a schema takes, or the word `pending`, of which nothing is left: who reads the data finds the field absent. A
 * field that is not written at all is a fault all the same.
 */
export const orPending = <Schema extends z.ZodType>(schema: Schema) =>
  z.unknown().transform((given, context): z.output<Schema> | undefined => {
    if (given === pendingWord) return undefined;
    const result = schema.safeParse(given, { reportInput: true });
    if (result.success) return result.data;
    // With their input reported they are what zod takes; it only types them as finished.
    context.issues.push(...(result.error.issues as z.core.$ZodRawIssue[]));
    return z.NEVER;
  });
