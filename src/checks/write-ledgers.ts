import { dirname } from 'node:path/posix';
import { ledgerPath, printLedger, readLedger, writeLedger } from '../loaders/ledger-file.ts';
import type { EditionLedger, Ledger } from '../schemas/ledger.ts';
import { isoDay } from '../shared/dates.ts';
import type { ContentReport } from './check-content.ts';
import type { CheckedArticle } from './checked-article.ts';
import { ledgerChanges, updatedLedger } from './update-ledger.ts';

/** An edition's first ledger says what is known of it: that it was published. */
function updatedEdition(
  { body, frontMatter }: CheckedArticle,
  edition: EditionLedger | undefined,
  today: string,
): EditionLedger | undefined {
  if (!frontMatter || frontMatter.draft) return edition;
  const { published } = frontMatter;
  const firstDay = published ? isoDay(published) : today;
  return updatedLedger(edition, body, edition ? today : firstDay);
}

/** Brings one article's ledger up to date; returns a line for each thing that was done. */
async function writeOne(root: string, slug: string, editions: CheckedArticle[], today: string) {
  const { data: before = {} } = await readLedger(root, slug);
  const after: Ledger = { ...before };
  const done: string[] = [];
  for (const article of editions) {
    const { language } = article.file;
    const edition = updatedEdition(article, before[language], today);
    if (!edition) continue;
    after[language] = edition;
    const changes = ledgerChanges(before[language], edition);
    done.push(...changes.map((change) => `${ledgerPath(slug)}: ${language}: ${change}`));
  }
  if (printLedger(after) !== printLedger(before)) await writeLedger(root, slug, after);
  return done;
}

/**
 * Brings the ledgers of all published articles up to date, but for those in whose folder something is wrong: what is
 * not sound is not recorded.
 *
 * @param root the project's root
 * @param today the day on which new ids appear and sections change, `2025-10-16`
 * @returns a line for each thing that was done
 */
export async function writeLedgers(
  root: string,
  { articles, problems }: ContentReport,
  today: string,
): Promise<string[]> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const unsound = new Set(errors.map(({ file }) => dirname(file)));
  const sound = articles.filter(({ file }) => !unsound.has(dirname(file.path)));
  const bySlug = Map.groupBy(sound, ({ file }) => file.slug);
  const written = [...bySlug].map(([slug, editions]) => writeOne(root, slug, editions, today));
  return (await Promise.all(written)).flat();
}
