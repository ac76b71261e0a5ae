import { facetNames, type FacetName } from '../../shared/search-words.ts';
import { loadFacets, newestFirst, type Facets, type Value } from './facets.ts';
import type { Candidate } from './find-candidates.ts';
import type { SearchState } from './search-state.ts';
import type { Volume } from './volumes.ts';

const passes = (id: string, chosen: string[], values: Map<string, Value>): boolean =>
  chosen.length === 0 || chosen.some((value) => values.get(value)?.ids.has(id));

/**
 * The candidates that have one of the values chosen of every facet, in the order asked for: newest first, those of each
 * language are in order among themselves.
 */
export async function arrange(
  candidates: Candidate[],
  { chosen, newest }: SearchState,
  volumes: Volume[],
): Promise<Candidate[]> {
  const narrowed = facetNames.filter((name) => chosen[name].length > 0);
  const known = narrowed.length > 0 ? await loadFacets(volumes) : undefined;
  const left = candidates.filter(
    ({ id }) => !known || narrowed.every((name) => passes(id, chosen[name], known[name])),
  );
  if (!newest) return left;
  const order = (await Promise.all(volumes.map(newestFirst))).flat();
  const places = new Map(order.map((id, place) => [id, place]));
  const place = ({ id }: Candidate): number => places.get(id) ?? -1; // what has no date yet is the newest
  return left.sort((one, other) => place(one) - place(other));
}

/** A value with the number of articles that would be left with it. */
export interface Counted extends Value {
  key: string;
  n: number;
}

/**
 * How many articles would be left with each value of a facet, the other facets being narrowed as they are. Values that
 * would leave none are left out, unless they are chosen.
 */
export function countValues(
  facet: FacetName,
  known: Facets,
  found: Candidate[],
  { chosen }: SearchState,
): Counted[] {
  const others = facetNames.filter((name) => name !== facet);
  const left = found.filter(({ id }) =>
    others.every((name) => passes(id, chosen[name], known[name])),
  );
  return [...known[facet]]
    .map(([key, value]) => ({
      key,
      ...value,
      n: left.filter(({ id }) => value.ids.has(id)).length,
    }))
    .filter(({ key, n }) => n > 0 || chosen[facet].includes(key))
    .sort((one, other) => other.n - one.n || one.label.localeCompare(other.label));
}
