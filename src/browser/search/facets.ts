import { oncePerKey } from '../../shared/once-per-key.ts';
import { facetNames, type FacetName } from '../../shared/search-words.ts';
import { pagefind } from './pagefind.ts';

/** A value of a facet: the words for it, in which language they are, and the articles that have it. */
export interface Value {
  label: string;
  language: string;
  ids: Set<string>;
}

/** The values of each facet by their keys, which are the same in every language. */
export type Facets = Record<FacetName, Map<string, Value>>;

const idsWith = async (
  language: string,
  filters: Record<string, string> | undefined,
): Promise<string[]> => {
  const engine = await pagefind(language);
  const { results } = await engine.search(null, filters ? { filters } : { sort: { date: 'desc' } });
  return results.map(({ id }) => id);
};

/** Reads `syria Syria`: the key, and the words for it in the language. */
const parted = (value: string): [key: string, label: string] => {
  const [key = '', ...words] = value.split(' ');
  return [key, words.join(' ') || key];
};

async function load(language: string): Promise<Facets> {
  const values = await (await pagefind(language)).filters();
  const read = facetNames.map(async (name) => {
    const entries = Object.keys(values[name] ?? {}).map(async (value) => {
      const [key, label] = parted(value);
      return [
        key,
        { label, language, ids: new Set(await idsWith(language, { [name]: value })) },
      ] as const;
    });
    return [name, new Map(await Promise.all(entries))] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as Facets;
}

const facetsOf = oncePerKey(load);

/** The places of a language's articles when the newest is first. */
export const newestFirst = oncePerKey(
  async (language: string) =>
    new Map((await idsWith(language, undefined)).map((id, place) => [id, place])),
);

/** Words are those of the first language that has a value. */
function unite(all: Facets[], name: FacetName): Map<string, Value> {
  const united = new Map<string, Value>();
  for (const [key, value] of all.flatMap((facets) => [...facets[name]])) {
    const known = united.get(key) ?? value;
    united.set(key, { ...known, ids: new Set([...known.ids, ...value.ids]) });
  }
  return united;
}

/** Which articles have which values: asked of the indexes when a reader first narrows a search. */
export async function loadFacets(languages: string[]): Promise<Facets> {
  const all = await Promise.all(languages.map(facetsOf));
  return Object.fromEntries(facetNames.map((name) => [name, unite(all, name)])) as Facets;
}
