import { oncePerKey } from '../../shared/once-per-key.ts';
import { facetNames, type FacetName } from '../../shared/search-words.ts';
import { idIn } from './find-candidates.ts';
import type { Volume } from './volumes.ts';

/** A value of a facet: the words for it, in which language they are, and the articles that have it. */
export interface Value {
  label: string;
  language: string;
  ids: Set<string>;
}

/** The values of each facet by their keys, which are the same in every language. */
export type Facets = Record<FacetName, Map<string, Value>>;

const idsWith = async (
  volume: Volume,
  filters: Record<string, string> | undefined,
): Promise<string[]> => {
  const { results } = await volume.search(null, filters ? { filters } : { sort: { date: 'desc' } });
  return results.map((result) => idIn(volume, result));
};

/** Reads `syria Syria`: the key, and the words for it in the language. */
const parted = (value: string): [key: string, label: string] => {
  const [key = '', ...words] = value.split(' ');
  return [key, words.join(' ') || key];
};

async function load(volume: Volume): Promise<Facets> {
  const values = await volume.filters();
  const { language } = volume;
  const read = facetNames.map(async (name) => {
    const entries = Object.keys(values[name] ?? {}).map(async (value) => {
      const [key, label] = parted(value);
      return [
        key,
        { label, language, ids: new Set(await idsWith(volume, { [name]: value })) },
      ] as const;
    });
    return [name, new Map(await Promise.all(entries))] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as Facets;
}

const facetsOf = oncePerKey(load);

/** The articles of a volume, the newest first. */
export const newestFirst = oncePerKey((volume: Volume) => idsWith(volume, undefined));

/** Words are those of the first volume that has a value. */
function unite(all: Facets[], name: FacetName): Map<string, Value> {
  const united = new Map<string, Value>();
  for (const [key, value] of all.flatMap((facets) => [...facets[name]])) {
    const known = united.get(key) ?? value;
    united.set(key, { ...known, ids: new Set([...known.ids, ...value.ids]) });
  }
  return united;
}

/** Which articles have which values: asked of the volumes when a reader first narrows a search. */
export async function loadFacets(volumes: Volume[]): Promise<Facets> {
  const all = await Promise.all(volumes.map(facetsOf));
  return Object.fromEntries(facetNames.map((name) => [name, unite(all, name)])) as Facets;
}
