import { z } from 'zod';

const form = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;

const wrong =
  'is not a date. Write it as 2025-10-16, or with time and offset as 2025-10-16T09:30+03:00';

const isReal = (text: string): boolean => {
  const day = text.slice(0, 10);
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(Date.parse(text)) && date.toISOString().startsWith(day);
};

/** A day, `2025-10-16`, or a moment with its offset, `2025-10-16T09:30+03:00`. */
export const day = z
  .string(wrong)
  .refine((text) => form.test(text) && isReal(text), {
    abort: true,
    message: wrong,
  })
  .transform((text) => new Date(text));
