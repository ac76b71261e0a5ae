import sources from '../blocks/notes/sources.css?inline';
import type { ArticleBlock } from '../blocks/text-side.ts';

/** A note that keeps its number among those that are seen. */
const unseen = 'visibility:hidden;block-size:0;margin:0;overflow:clip';

/**
 * The style of what notes say of their sources, where any does: while a kind is chosen, notes of others are not shown, but
 * for the one that an address leads to.
 *
 * @see src/decisions/0099-kinds-are-no-words.md
 */
export function sourceStyle(blocks: ArticleBlock[]): string {
  const found = blocks.flatMap((block) => (block.type === 'notes' ? (block.sources ?? []) : []));
  if (found.length === 0) return '';
  const others = found.map(
    ({ kind }) => `.notes:has([value=${kind}]:checked) li:not(:has([data-source=${kind}]),:target)`,
  );
  return `${sources}@media screen{${others.join()}{${unseen}}}`;
}
