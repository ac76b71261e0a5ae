/** A range that can be measured, of the same text. */
function measured({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** How far below the upper edge of the window a text stands, in CSS pixels. */
export const heightOf = (text: StaticRange): number => measured(text).getBoundingClientRect().top;

/** Brings a text into view, in a box that scrolls of its own too. */
export function show(text: StaticRange): void {
  text.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = heightOf(text);
  if (top > 0 && top < innerHeight * 0.75) return;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
