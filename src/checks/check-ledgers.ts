import { ledgerPath, ledgerSlugs, readLedger } from '../loaders/ledger-file.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { EditionLedger, Ledger } from '../schemas/ledger.ts';
import type { Problem } from '../shared/problem.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import { checkUntold } from './check-updates.ts';
import { checkVanished } from './check-vanished.ts';
import type { CheckedArticle } from './checked-article.ts';

/** The rule that tells of an edition that was published and whose file is gone. */
export const lostEdition = 'lost-edition';

/** The rule that tells of what a ledger does not know yet. */
const unrecorded = 'unrecorded';

const remedy = 'Run “npm run anchors”';

/** Ids and texts that the ledger does not know yet. */
function checkUnrecorded({ file, body }: CheckedArticle, ledger: EditionLedger): Problem[] {
  const lines = new Map(body.headings.map(({ id, line }) => [id, line]));
  const warning = (line: number, what: string): Problem => ({
    file: file.path,
    line,
    severity: 'warning',
    rule: unrecorded,
    message: `${what}. ${remedy}`,
  });
  const ids = body.headings.flatMap((heading) =>
    idsOf(heading)
      .filter((id) => !Object.hasOwn(ledger.ids, id))
      .map((id) => warning(heading.line, `the heading id “${id}” is not in the ledger yet`)),
  );
  const changed = body.sections.flatMap(({ id, digest }) => {
    const known = ledger.sections[id];
    if (!known || known.digest === digest) return [];
    const what = `the section “${id}” has changed, and the ledger still says ${known.changed}`;
    return [warning(lines.get(id) ?? 1, what)];
  });
  return [...ids, ...changed];
}

function checkEdition(article: CheckedArticle, ledger: Ledger): Problem[] {
  const { file, frontMatter } = article;
  if (!frontMatter || frontMatter.draft) return [];
  const edition = ledger[file.language];
  if (edition) {
    return [
      ...checkVanished(article, edition),
      ...checkUnrecorded(article, edition),
      ...checkUntold(article, edition),
    ];
  }
  const message = `the article has no ledger, which keeps links to its headings alive. ${remedy}`;
  return [{ file: file.path, line: 1, severity: 'warning', rule: unrecorded, message }];
}

function checkEditions(slug: string, editions: CheckedArticle[], ledger: Ledger): Problem[] {
  const languages: string[] = editions.map(({ file }) => file.language);
  const lost = Object.keys(ledger).filter((language) => !languages.includes(language));
  return lost.map((language) => ({
    file: ledgerPath(slug),
    line: 1,
    severity: 'error',
    rule: lostEdition,
    message: `the edition “${language}” was published, and its file is gone. Put ${language}.md back, or remove “${language}” here`,
  }));
}

/**
 * Compares each article with its ledger, so that no address that was ever published dies unnoticed.
 *
 * @param root the project's root
 */
export async function checkLedgers(root: string, articles: CheckedArticle[]): Promise<Problem[]> {
  const bySlug = Map.groupBy(articles, ({ file }) => file.slug);
  const slugs = new Set([...bySlug.keys(), ...(await ledgerSlugs(root))]);
  const checked = await sideBySide([...slugs], async (slug): Promise<Problem[]> => {
    const editions = bySlug.get(slug) ?? [];
    const { data, problems } = await readLedger(root, slug);
    if (!data) return problems;
    return [
      ...checkEditions(slug, editions, data),
      ...editions.flatMap((edition) => checkEdition(edition, data)),
    ];
  });
  return checked.flat();
}
