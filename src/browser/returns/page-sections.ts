import { sectionHeadings } from '../../shared/section-levels.ts';

/** A section of the article that is open. */
export interface PageSection {
  heading: HTMLElement;
  /** A short digest of what it says. */
  digest: string;
}

const headings = `#top, .body hgroup > ${sectionHeadings}`;

/**
 * The sections of the page in order, the opening first.
 *
 * @param digests of all of them in that order, four characters each
 * @returns nothing where the page does not fit its digests
 */
export function pageSections(digests = ''): PageSection[] {
  const found = [...document.querySelectorAll<HTMLElement>(headings)];
  const each = digests.match(/.{4}/g) ?? [];
  if (found.length !== each.length) return [];
  return found.map((heading, index) => ({ heading, digest: each[index] ?? '' }));
}

/** The version that the page shows, as it is remembered. */
export const versionOf = (sections: PageSection[]): Record<string, string> =>
  Object.fromEntries(sections.map(({ heading, digest }) => [heading.id, digest]));
