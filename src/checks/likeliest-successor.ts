import { distance } from 'fastest-levenshtein';
import { idsOf, type ArticleHeading } from '../markdown/remark-heading-ids.ts';
import type { EditionLedger, PublishedId } from '../schemas/ledger.ts';

/** From 0, nothing in common, to 1, the same. */
function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one.toLowerCase(), other.toLowerCase()) / longest;
}

/** The index at which a heading would stand, found by the nearest heading before it that still does. */
function placeOf(lost: PublishedId, ids: EditionLedger['ids'], headings: ArticleHeading[]): number {
  const seen = new Set<string>();
  let before = lost.after;
  while (!seen.has(before)) {
    seen.add(before);
    const at = headings.findIndex((heading) => idsOf(heading).includes(before));
    if (at >= 0) return Math.min(at + 1, headings.length - 1);
    before = ids[before]?.after ?? 'top';
  }
  return 0;
}

/**
 * The heading that most likely took over from one whose id has vanished: alike in text, near in place, and new.
 *
 * @returns nothing when the article has no headings
 */
export function likeliestSuccessor(
  lost: PublishedId,
  ids: EditionLedger['ids'],
  headings: ArticleHeading[],
): ArticleHeading | undefined {
  const place = placeOf(lost, ids, headings);
  const scored = headings.map((heading, index) => {
    const near = 1 / (1 + Math.abs(index - place));
    const isNew = Object.hasOwn(ids, heading.id) ? 0 : 1;
    return { heading, score: 2 * likeness(lost.heading, heading.text) + near + isNew };
  });
  return scored.sort((one, other) => other.score - one.score)[0]?.heading;
}
