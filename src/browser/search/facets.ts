import { facetNames, type FacetName } from '../../shared/search-words.ts';
import type { Candidate } from './find-matches.ts';
import { pagefind } from './pagefind.ts';
import type { SearchState } from './search-state.ts';

/** For each facet, the articles that have each of its values. */
export type Facets = Record<FacetName, Map<string, Set<string>>>;

const idsWith = async (filters: Record<string, string> | undefined): Promise<string[]> => {
  const engine = await pagefind();
  const { results } = await engine.search(null, filters ? { filters } : { sort: { date: 'desc' } });
  return results.map(({ id }) => id);
};

async function load(): Promise<Facets> {
  const values = await (await pagefind()).filters();
  const read = facetNames.map(async (name) => {
    const entries = Object.keys(values[name] ?? {}).map(
      async (value) => [value, new Set(await idsWith({ [name]: value }))] as const,
    );
    return [name, new Map(await Promise.all(entries))] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as Facets;
}

let facets: Promise<Facets> | undefined;
let newestFirst: Promise<Map<string, number>> | undefined;

/** Which articles have which values: asked of the index when a reader first narrows a search. */
export const loadFacets = (): Promise<Facets> =>
  (facets ??= load().catch((error: unknown) => {
    facets = undefined;
    throw error;
  }));

const loadNewestFirst = (): Promise<Map<string, number>> =>
  (newestFirst ??= idsWith(undefined).then(
    (ids) => new Map(ids.map((id, place) => [id, place])),
    (error: unknown) => {
      newestFirst = undefined;
      throw error;
    },
  ));

const passes = (id: string, chosen: string[], values: Map<string, Set<string>>): boolean =>
  chosen.length === 0 || chosen.some((value) => values.get(value)?.has(id));

/** The candidates that have one of the values chosen of every facet, in the order asked for. */
export async function arrange(candidates: Candidate[], state: SearchState): Promise<Candidate[]> {
  const narrowed = facetNames.filter((name) => state.chosen[name].length > 0);
  const known = narrowed.length > 0 ? await loadFacets() : undefined;
  const left = candidates.filter(
    ({ id }) => !known || narrowed.every((name) => passes(id, state.chosen[name], known[name])),
  );
  if (!state.newest) return left;
  const order = await loadNewestFirst();
  const place = ({ id }: Candidate): number => order.get(id) ?? -1; // what has no date yet is the newest
  return left.sort((one, other) => place(one) - place(other));
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
): [string, number][] {
  const others = facetNames.filter((name) => name !== facet);
  const left = found.filter(({ id }) =>
    others.every((name) => passes(id, chosen[name], known[name])),
  );
  return [...known[facet]]
    .map(([value, ids]): [string, number] => [value, left.filter(({ id }) => ids.has(id)).length])
    .filter(([value, n]) => n > 0 || chosen[facet].includes(value))
    .sort(([one, n], [other, m]) => m - n || one.localeCompare(other));
}
