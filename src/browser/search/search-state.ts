import { facetNames, type FacetName } from '../../shared/search-words.ts';

/** What a reader has asked for; stands in the address of the search page. */
export interface SearchState {
  query: string;
  chosen: Record<FacetName, string[]>;
  /** Languages searched besides that of the page. */
  included: string[];
  /** Newest first instead of best first. */
  newest: boolean;
  /** How many articles are shown. */
  shown: number;
}

/** A language that a reader may include. */
export interface OfferedLanguage {
  code: string;
  /** Its own name for itself. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** Articles shown at first, and more with each “More results”. */
export const articlesAtATime = 8;

const mostShown = 200;

/**
 * Reads a state from an address's query. Whatever does not make sense is left out.
 *
 * @param others the languages that may be included
 */
export function readState(search: string, others: OfferedLanguage[]): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = (name: FacetName): string[] => parameters.getAll(name).filter(Boolean);
  const language = parameters.getAll('language');
  const shown = Number(parameters.get('shown'));
  return {
    query: parameters.get('q') ?? '',
    chosen: {
      topic: chosen('topic'),
      author: chosen('author'),
      kind: chosen('kind'),
      year: chosen('year'),
    },
    included: others.map(({ code }) => code).filter((code) => language.includes(code)),
    newest: parameters.get('sort') === 'newest',
    shown: shown > articlesAtATime ? Math.min(Math.floor(shown), mostShown) : articlesAtATime,
  };
}

/** The search that a panel stands for: its boxes and lists have the names and values of an address. */
export function searchIn(panel: Element, { query, shown }: SearchState): string {
  const parameters = new URLSearchParams({ q: query, shown: String(shown) });
  for (const field of panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'input, select',
  )) {
    const isChosen = field instanceof HTMLInputElement ? field.checked : field.value !== '';
    if (isChosen) parameters.append(field.name, field.value);
  }
  return parameters.toString();
}

/** The state as the query of an address, without what is as it is at first. */
export function writeState({ query, chosen, included, newest, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value);
  for (const language of included) parameters.append('language', language);
  if (newest) parameters.set('sort', 'newest');
  if (shown > articlesAtATime) parameters.set('shown', String(shown));
  const text = parameters.toString();
  return text ? `?${text}` : '';
}
