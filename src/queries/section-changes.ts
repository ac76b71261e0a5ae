import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ledgerFile, ledgerSchema } from '../schemas/ledger.ts';
import { isoDay } from '../shared/dates.ts';
import { ifThereNow } from '../shared/if-there.ts';
import { articleUpdates, type ShownUpdate } from './article-updates.ts';
import type { Article } from './articles.ts';
import { projectRoot } from './site-root.ts';

/** The update that tells of a section's last change: one of the section, or else one of the whole article. */
function telling(updates: ShownUpdate[], id: string, changed: string): ShownUpdate | undefined {
  const since = updates.filter(({ date }) => isoDay(date) >= changed);
  return since.findLast(({ place }) => place?.id === id) ?? since.findLast(({ place }) => !place);
}

/**
 * The days on which sections changed after the article was published, by the ids that lead to them: a heading's, one
 * that a heading has taken over, `top` or `notes`. The id of the update that tells of it follows the day, where there is
 * one: `2025-11-09 update-2025-11-09`.
 */
export async function sectionChanges(article: Article): Promise<Record<string, string>> {
  if (!article.published) return {};
  const path = join(projectRoot, dirname(article.file), ledgerFile);
  const source = ifThereNow(() => readFileSync(path, 'utf8'));
  const edition = ledgerSchema.parse(JSON.parse(source ?? '{}'))[article.language];
  const published = isoDay(article.published);
  const updates = await articleUpdates(article);
  const later = Object.entries(edition?.sections ?? {})
    .filter(([, { changed }]) => changed > published)
    .map(([id, { changed }]): [string, string] => {
      const update = telling(updates, id, changed);
      return [id, update ? `${changed} ${update.id}` : changed];
    });
  return Object.fromEntries(later);
}
