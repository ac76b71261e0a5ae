import type { MarginItem } from '../compile/margin-plan.ts';

/** An id as a selector. https://drafts.csswg.org/cssom/#serialize-an-identifier */
const selector = (id: string): string => `#${id.replace(/[^\p{L}\p{N}_-]/gu, '\\$&')}`;

/**
 * The style that puts what stands in the margin beside its place, or below what stands in the margin above it. Where the
 * margin is too narrow, or the browser does not know anchors, it changes nothing.
 *
 * @param margin from top to bottom
 */
export function marginStyle(margin: MarginItem[]): string {
  const anchors: string[] = [];
  const places: string[] = [];
  const marks = new Map<string, number>();
  margin.forEach((item, index) => {
    if ('quote' in item) {
      anchors.push(`.pull-quote:nth-of-type(${item.quote}) a{anchor-name:--m${index}}`);
      return;
    }
    if ('more' in item) {
      const heading = selector(item.more);
      anchors.push(`${heading}{anchor-name:--r${index}}`);
      // It stands before all notes, and what is placed by anchors knows none that follow it.
      places.push(`:has(>${heading})+aside{anchor-name:--m${index};top:anchor(--r${index} top)}`);
      return;
    }
    const { note, beside } = item;
    const mark = marks.get(beside) ?? index;
    marks.set(beside, mark);
    const own = `anchor(--r${mark} ${beside.startsWith('fnref-') ? 'top' : 'bottom'})`;
    const top = index > 0 ? `max(${own},anchor(--m${index - 1} bottom) + 1rem)` : own;
    anchors.push(`${selector(beside)}{anchor-name:--r${mark}}`);
    places.push(`${selector(note)}{anchor-name:--m${index};top:${top}}`);
  });
  return [...anchors, ...places].join('');
}
