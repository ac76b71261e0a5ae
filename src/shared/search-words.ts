import type { CountForms } from './phrases.ts';

/** What readers narrow a search by. */
export const facetNames = ['topic', 'author', 'kind', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** What the search says before its own script has come, or where that cannot be had: the page has it. */
export interface WaitingWords {
  searching: string;
  failed: string;
  retry: string;
  archive: string;
}

/** What the search says while it works. Slots in braces are filled by the script. */
export interface SearchWords extends WaitingWords {
  slow: string;
  /** `{query}` */
  nothing: string;
  /** `{sections}` and `{articles}`, each of them counted by the forms below. */
  found: string;
  sections: CountForms;
  articles: CountForms;
  more: string;
  opening: string;
  figure: string;
  /** `{n}` and `{total}` */
  place: string;
  phrase: string;
  /** `{word}`: of what was typed, it stands in no article. */
  nowhere: string;
  /** `{found}` and `{typed}` */
  showing: string;
  suggestion: string;
  newest: string;
  /** Said offline, where only what the device keeps is searched. */
  kept: CountForms;
  /** Of a list of values: none is chosen. */
  any: string;
  /** Stands before the names of the other languages. */
  include: string;
  facets: Record<FacetName, string>;
  /** `{query}`: the title of the page of results. */
  title: string;
  /** `{date}`: shown while writing, when the index is that of the last build. */
  builtOn: string;
  notBuilt: string;
}

/** What comes with the script. */
export type LoadedSearchWords = Omit<SearchWords, keyof WaitingWords>;
