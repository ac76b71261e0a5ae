import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listedParts } from '../../src/integrations/shipped-parts.ts';
import { dist } from '../support/site-under-test.ts';

/** Every package of which something reaches readers, and what begins the text of its licence. */
const known: Record<string, [licence: string, text: string]> = {
  '@fontsource-variable/atkinson-hyperlegible-next': ['OFL-1.1', 'SIL Open Font License'],
  '@fontsource-variable/noto-naskh-arabic': ['OFL-1.1', 'SIL Open Font License'],
  '@fontsource-variable/readex-pro': ['OFL-1.1', 'SIL Open Font License'],
  '@fontsource-variable/source-serif-4': ['OFL-1.1', 'SIL Open Font License'],
  'fastest-levenshtein': ['MIT', 'Permission is hereby granted'],
  fflate: ['MIT', 'Permission is hereby granted'],
  pagefind: ['MIT', 'Permission is hereby granted'],
  rolldown: ['MIT', 'Permission is hereby granted'],
  'text-fragments-polyfill': ['Apache-2.0', 'Apache License'],
};

const written = readFileSync(join(dist, 'licences.txt'), 'utf8');

test('readers are told of every part that they are given of others’ work, and of no other', () => {
  const listed = listedParts(written).map(({ name, licence }) => [name, licence]);
  expect(listed).toEqual(Object.entries(known).map(([name, [licence]]) => [name, licence]));
});

test.each(Object.entries(known))('the licence of %s comes along', (name, [, text]) => {
  const [, own = ''] = written.split(`\n--- ${name}\n`);
  expect(own.split('\n--- ', 1)[0]).toContain(text);
});
