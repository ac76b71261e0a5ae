import type { WrittenSection } from '../compile/written-sections.ts';
import type { CommittedFile } from './committed-articles.ts';
import { compareSections, saysTheSame, type Comparison } from './compare-sections.ts';
import type { WrittenText } from './written-text.ts';

/** An article as it was published on a day and left until the next. */
export interface ArticleVersion extends Comparison {
  /** `2025-11-09` */
  day: string;
}

/** A committed file with what it says. */
export type WrittenVersion = CommittedFile & WrittenText;

/**
 * The versions in which the words of a published article changed, each compared with the one before it.
 *
 * @param written newest first
 * @returns newest first; in the oldest nothing has changed
 */
export function articleVersions(written: WrittenVersion[], locale: string): ArticleVersion[] {
  const versions: ArticleVersion[] = [];
  let before: WrittenSection[] | undefined;
  for (const { day, isDraft: hidden, sections } of written.toReversed()) {
    if (hidden || (before && saysTheSame(before, sections))) continue;
    versions.unshift({ day, ...compareSections(before ?? sections, sections, locale) });
    before = sections;
  }
  return versions;
}
