import { allHeadings } from '../shared/section-levels.ts';

/** Where a reader is in an article: a section, and how many of its paragraphs have been reached. */
export interface ReadingPlace {
  /** The id of the section's heading. */
  section: string;
  /** The paragraph at the eye, counted from 1; 0 at the heading. */
  paragraph: number;
  /** How many paragraphs the section has. */
  of: number;
}

const passed = (element: Element): boolean => element.getBoundingClientRect().top < innerHeight / 3;

/** The paragraphs from a heading to the next. */
export function paragraphsOf(heading: HTMLElement): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(`${allHeadings}[id], .body > p`);
  const after = [...all].slice([...all].indexOf(heading) + 1);
  const next = after.findIndex(({ localName }) => localName !== 'p');
  return next < 0 ? after : after.slice(0, next);
}

/** Where the eye is, a third down the screen. */
export function readingPlace(): ReadingPlace | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>(`.article ${allHeadings}[id]`)];
  const heading = headings.findLast(passed) ?? headings[0];
  if (!heading) return undefined;
  const paragraphs = paragraphsOf(heading);
  return {
    section: heading.id,
    paragraph: paragraphs.findLastIndex(passed) + 1,
    of: paragraphs.length,
  };
}
