/** One page of a list that grows. */
export interface ListPage<Item> {
  items: readonly Item[];
  /** Counted from the oldest page; none for the newest, which stands at the list's own address. */
  number: number | undefined;
  address: string;
  /** The pages beside it, where there are any. */
  older: string | undefined;
  newer: string | undefined;
}

/** Items of a full page: with a page's own style, in either script, well within 30 kB compressed. */
export const fullPage = 40;

/** Whether a list is short enough for one page. */
export const isShort = (items: readonly unknown[]): boolean => items.length < 2 * fullPage;

/**
 * Divides a list into pages. The oldest full ones are numbered from the oldest, so that what is published leaves them
 * as they are; the newest items, at least a full page where there are so many, stand at the list's own address.
 *
 * @param newestFirst the whole list
 * @param own the list's address
 * @returns the pages, the newest first
 * @see src/decisions/0037-pages-numbered-from-the-oldest.md
 */
export function listPages<Item>(newestFirst: readonly Item[], own: string): ListPage<Item>[] {
  const total = newestFirst.length;
  const numbered = Math.max(0, Math.floor(total / fullPage) - 1);
  const addressOf = (number: number): string => (number > numbered ? own : `${own}${number}/`);
  const page = (number: number): ListPage<Item> => ({
    items: newestFirst.slice(
      number > numbered ? 0 : total - number * fullPage,
      total - (number - 1) * fullPage,
    ),
    number: number > numbered ? undefined : number,
    address: addressOf(number),
    older: number > 1 ? addressOf(number - 1) : undefined,
    newer: number > numbered ? undefined : addressOf(number + 1),
  });
  return Array.from({ length: numbered + 1 }, (_, at) => page(numbered + 1 - at));
}
