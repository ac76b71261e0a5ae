import type { ParsedArticle } from '../compile/parse-article.ts';
import { idsOf } from '../markdown/remark-heading-ids.ts';
import type { EditionLedger } from '../schemas/ledger.ts';

/** The parts of an article that its ledger is about. */
export type Ledgered = Pick<ParsedArticle, 'headings' | 'sections'>;

const noLedger: EditionLedger = { ids: {}, sections: {} };

/** What stands where each id of an article leads, aliases included: the digest of that section. */
export function digestsById({ headings, sections }: Ledgered): Map<string, string> {
  const digests = new Map(sections.map(({ id, digest }) => [id, digest]));
  for (const { id, aliases } of headings) {
    for (const alias of aliases) digests.set(alias, digests.get(id) ?? '');
  }
  return digests;
}

function updatedIds({ ids }: EditionLedger, { headings }: Ledgered, day: string) {
  const all = { ...ids };
  headings.forEach((heading, index) => {
    const after = headings[index - 1]?.id ?? 'top';
    for (const id of idsOf(heading)) {
      const known = ids[id];
      if (known && id !== heading.id) continue;
      all[id] = { heading: heading.text, after, since: known?.since ?? day };
    }
  });
  return all;
}

function updatedSections({ sections }: EditionLedger, body: Ledgered, day: string) {
  const all = { ...sections };
  for (const [id, digest] of digestsById(body)) {
    if (sections[id]?.digest === digest) continue;
    const aliases = body.headings.find((heading) => heading.id === id)?.aliases ?? [];
    const same = aliases.map((alias) => sections[alias]).find((known) => known?.digest === digest);
    all[id] = same ?? { digest, changed: day };
  }
  return all;
}

/**
 * An edition's ledger brought up to date with its article. No id is ever removed. A section that only got another id
 * has not changed; an id that leads to other words than before has.
 *
 * @param day on which new ids appeared and changed sections changed, `2025-10-16`
 */
export const updatedLedger = (
  ledger: EditionLedger = noLedger,
  body: Ledgered,
  day: string,
): EditionLedger => ({
  ids: updatedIds(ledger, body, day),
  sections: updatedSections(ledger, body, day),
});

/** What was done to a ledger, a line for each new id and each section that changed. */
export function ledgerChanges(before: EditionLedger = noLedger, after: EditionLedger): string[] {
  const added = Object.keys(after.ids).filter((id) => !Object.hasOwn(before.ids, id));
  const changed = Object.entries(after.sections).filter(([id, { digest }]) => {
    const known = before.sections[id];
    return known && known.digest !== digest;
  });
  return [
    ...added.map((id) => `added “${id}”, published on ${after.ids[id]?.since ?? ''}`),
    ...changed.map(([id, section]) => `“${id}” changed on ${section.changed}`),
  ].sort();
}
