import { idsOf } from '../markdown/remark-heading-ids.ts';
import { lastChange } from '../schemas/article.ts';
import type { EditionLedger } from '../schemas/ledger.ts';
import { isoDay } from '../shared/dates.ts';
import type { Problem } from '../shared/problem.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { ReadArticle } from './read-article.ts';

/** Updates of a section that the article does not have. */
export function checkUpdates({ file, frontMatter, lineOf, body }: ReadArticle): Problem[] {
  const notes = body.hasNotes ? ['notes'] : [];
  const sections = ['top', ...body.headings.flatMap(idsOf), ...notes];
  return (frontMatter?.updates ?? []).flatMap(({ section }, index): Problem[] => {
    if (section === undefined || sections.includes(section)) return [];
    const named = ['top', ...body.headings.map(({ id }) => id), ...notes].join(', ');
    const message = `“updates” names the section “${section}”, which is no heading of the article. Correct it (there are: ${named}), or leave “section” out`;
    const line = lineOf(['updates', index, 'section']);
    return [{ file: file.path, line, severity: 'error', message }];
  });
}

/** Sections that changed after publication, about which the article says nothing. */
export function checkUntold(
  { file, frontMatter, lineOf, body }: CheckedArticle,
  { sections }: EditionLedger,
): Problem[] {
  const last = frontMatter?.published && lastChange(frontMatter);
  if (!last) return [];
  const told = isoDay(last);
  const untold = body.sections.flatMap(({ id }) => {
    const changed = sections[id]?.changed;
    return changed && changed > told ? [{ id, changed }] : [];
  });
  const day = untold
    .map(({ changed }) => changed)
    .sort()
    .at(-1);
  if (!day) return [];
  const ids = untold.map(({ id }) => `“${id}”`).join(', ');
  const line = lineOf([frontMatter.updated ? 'updated' : 'published']);
  const message = `the text has changed on ${day}, after publication, and readers are not told (sections: ${ids}). Add an entry to “updates”, or write “updated: ${day}”`;
  return [{ file: file.path, line, severity: 'warning', message }];
}
