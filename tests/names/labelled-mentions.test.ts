import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedArticles } from '../../src/loaders/published-articles.ts';
import { keptFinder, keptMentions } from '../../src/names/kept-mentions.ts';
import { readNames } from '../../src/names/read-names.ts';
import { ROOT } from '../support/paths.ts';

/** Which names stand in each section of an edition, as a person read it: by slug and language, then by id. */
type Labels = Record<string, Record<string, string[]>>;

const labels = JSON.parse(readFileSync(join(ROOT, 'tests/names/labels.json'), 'utf8')) as Labels;

async function foundMentions(): Promise<Set<string>> {
  const finder = keptFinder(await readNames(ROOT));
  const found = new Set<string>();
  for (const article of await publishedArticles(ROOT)) {
    const { path: file, slug, language } = article;
    for (const { id, mentions } of await keptMentions(ROOT, finder, { ...article, file }))
      for (const { name } of mentions) found.add(`${slug}/${language}#${id} ${name}`);
  }
  return found;
}

test('the names that a person reads in the articles are found, and few others', async () => {
  const read = new Set(
    Object.entries(labels).flatMap(([edition, sections]) =>
      Object.entries(sections).flatMap(([id, names]) =>
        names.map((name) => `${edition}#${id} ${name}`),
      ),
    ),
  );
  const found = await foundMentions();
  const both = [...found].filter((one) => read.has(one)).length;
  expect(read.size).toBeGreaterThan(300);
  expect(both / found.size, 'precision').toBeGreaterThanOrEqual(0.98);
  expect(both / read.size, 'recall').toBeGreaterThanOrEqual(0.95);
});
