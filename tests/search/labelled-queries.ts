import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Ways in which readers remember what they look for, in the order in which they are reported. */
export const kinds = [
  'heading',
  'caption',
  'phrase',
  'quoted',
  'paraphrase',
  'name',
  'slip',
  'note',
  'table',
  'standfirst',
] as const;

export type Kind = (typeof kinds)[number];

const Query = z.strictObject({
  query: z.string().min(1),
  kind: z.enum(kinds),
  /** Sections any of which is right, as `<article>#<id>`. */
  expect: z.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/)).min(1),
});

export type LabelledQuery = z.infer<typeof Query>;

/** The queries of `queries.yaml`, each with the sections that answer it. */
export async function labelledQueries(): Promise<LabelledQuery[]> {
  const source = await readFile(join(import.meta.dirname, 'queries.yaml'), 'utf8');
  return z.array(Query).parse(parse(source));
}
