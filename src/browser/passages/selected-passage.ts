import { allHeadings } from '../../shared/section-levels.ts';

/** A passage that a reader has selected. */
export interface SelectedPassage {
  range: Range;
  /** The id of the section in which it begins. */
  section: string;
  /** The id of the section in which it ends. */
  last: string;
  /** That section's heading; the opening has the headline. */
  heading: HTMLElement;
}

/** The headings in which a passage begins and ends, or the last that stand before its beginning and its end. */
function headingsOf(range: Range, article: Element): (HTMLElement | undefined)[] {
  const headings = [...article.querySelectorAll<HTMLElement>(`${allHeadings}[id]`)];
  return [true, false].map((toStart) => {
    const place = range.cloneRange();
    place.collapse(toStart);
    return headings.findLast((heading) => place.comparePoint(heading, 0) <= 0);
  });
}

/** The selection, if all of it stands in the article's own text. */
export function selectedPassage(selection: Selection): SelectedPassage | undefined {
  const article = document.querySelector('.article');
  if (!article || selection.rangeCount === 0 || !selection.toString().trim()) return undefined;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return undefined;
  if (range.commonAncestorContainer === article) return undefined;
  const [heading, last] = headingsOf(range, article);
  if (!heading || !last) return undefined;
  return { range, section: heading.id, last: last.id, heading };
}
