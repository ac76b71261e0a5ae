import { idIn } from '../shared/decoded.ts';

/**
 * Marks what a search matched.
 *
 * @param search the query of a result's address
 * @param hash its fragment
 */
export async function markArrival(search: string, hash: string): Promise<void> {
  const { markMatches } = await import('./search/mark-matches.ts');
  markMatches(search, idIn(hash));
}

/**
 * Marks the matches when the page is opened from a result, and takes them out of the address that may be shared.
 *
 * @see src/decisions/0014-marks-in-the-address.md
 */
function arrive(): void {
  const { search, pathname, hash } = location;
  if (!search.includes('marks=')) return;
  const rest = new URLSearchParams(search);
  rest.delete('marks');
  const query = rest.size > 0 ? `?${rest}` : '';
  history.replaceState(history.state, '', pathname + query + hash);
  void markArrival(search, hash);
}

arrive();
