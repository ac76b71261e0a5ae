import { expect, test } from 'vitest';
import { saySources, type CountedSources } from '../../src/blocks/notes/counted-sources.ts';
import type { Language } from '../../src/i18n/languages.ts';

const document = (count: number): CountedSources => ({ kind: 'document', count });
const interview = (count: number): CountedSources => ({ kind: 'interview', count });

test.each<[CountedSources[], Language, string]>([
  [[document(3), interview(2)], 'en', '5 sources: 3 documents and 2 interviews'],
  [[document(3)], 'en', '3 documents'],
  [[interview(1)], 'en', '1 interview'],
  [[document(3)], 'ar', '3 وثائق'],
])('sources are counted once: %j in %s', (sources, language, line) => {
  expect(saySources(sources, language)).toBe(line);
});
