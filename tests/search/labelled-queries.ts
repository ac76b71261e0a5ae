import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultLanguage, languageCodes } from '../../src/i18n/languages.ts';

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
  'spelling',
  'prefix',
  'article',
  'plural',
  'across',
] as const;

export type Kind = (typeof kinds)[number];

const Query = z
  .strictObject({
    query: z.string().min(1),
    kind: z.enum(kinds),
    /** The language of the page that is asked. */
    language: z.enum(languageCodes).default(defaultLanguage),
    /** Another language that the reader includes. */
    including: z.enum(languageCodes).optional(),
    /** Sections any of which is right, as `<article>#<id>`, with `<language>/` before it where it is another. */
    expect: z.array(z.string().regex(/^(?:[a-z]+\/)?[a-z0-9-]+#[a-z0-9-]+$/)).min(1),
  })
  .transform(({ expect, ...query }) => ({
    ...query,
    /** With the language before each. */
    expect: expect.map((name) => (name.includes('/') ? name : `${query.language}/${name}`)),
  }));

export type LabelledQuery = z.infer<typeof Query>;

/** The queries of `queries.yaml`, each with the sections that answer it. */
export async function labelledQueries(): Promise<LabelledQuery[]> {
  const source = await readFile(join(import.meta.dirname, 'queries.yaml'), 'utf8');
  return z.array(Query).parse(parse(source));
}
