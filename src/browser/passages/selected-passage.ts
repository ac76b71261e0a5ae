import { allHeadings } from '../../shared/section-levels.ts';

/** A passage that a reader has selected. */
export interface SelectedPassage {
  range: Range;
  /** The id of the section in which it begins. */
  section: string;
  /** That section's heading; the opening has the headline. */
  heading: HTMLElement;
}

/** The last heading that stands before a place in the article. */
function headingBefore(range: Range, article: Element): HTMLElement | undefined {
  const headings = [...article.querySelectorAll<HTMLElement>(`${allHeadings}[id]`)];
  const start = range.cloneRange();
  start.collapse(true);
  return headings.findLast((heading) => start.comparePoint(heading, 0) <= 0);
}

/** The selection, if all of it stands in the article's own text. */
export function selectedPassage(selection: Selection): SelectedPassage | undefined {
  const article = document.querySelector('.article');
  if (!article || selection.rangeCount === 0 || !selection.toString().trim()) return undefined;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return undefined;
  if (range.commonAncestorContainer === article) return undefined;
  const heading = headingBefore(range, article);
  if (!heading) return undefined;
  return { range, section: heading.id, heading };
}
