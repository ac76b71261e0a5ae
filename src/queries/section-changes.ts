import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ledgerFile, ledgerSchema } from '../schemas/ledger.ts';
import { isoDay } from '../shared/dates.ts';
import type { Article } from './articles.ts';

/**
 * The days on which sections changed after the article was published, `2025-11-09`, by the ids that lead to them: a
 * heading's, one that a heading has taken over, `top` or `notes`.
 */
export async function sectionChanges(article: Article): Promise<Record<string, string>> {
  if (!article.published) return {};
  const path = join(process.cwd(), dirname(article.file), ledgerFile);
  const source = await readFile(path, 'utf8').catch(() => '{}');
  const edition = ledgerSchema.parse(JSON.parse(source))[article.language];
  const published = isoDay(article.published);
  const later = Object.entries(edition?.sections ?? {})
    .filter(([, { changed }]) => changed > published)
    .map(([id, { changed }]): [string, string] => [id, changed]);
  return Object.fromEntries(later);
}
