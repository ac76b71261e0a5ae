/**
 * Leads from an old address to the new one, with everything that followed the old one. It runs by itself, written into
 * the page, so it may refer to its parameter only. A text fragment is hidden from `location`; browsers that tell it among
 * their performance entries keep it, all others keep the section.
 *
 * @param address path of the new page
 */
export function forwardTo(address: string): void {
  const { search, hash } = location;
  const told = performance.getEntriesByType('navigation')[0]?.name ?? '';
  const directive = /:~:.*/.exec(told)?.[0] ?? '';
  location.replace(address + search + (hash || (directive && '#')) + directive);
}
