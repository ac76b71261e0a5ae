import type { CountForms } from './phrases.ts';

/** What readers narrow a search by. */
export const facetNames = ['topic', 'author', 'kind', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** What the search says while it works. Slots in braces are filled by the script. */
export interface SearchWords {
  searching: string;
  slow: string;
  /** `{query}` */
  nothing: string;
  failed: string;
  retry: string;
  archive: string;
  /** `{sections}` and `{articles}`, each of them counted by the forms below. */
  found: string;
  sections: CountForms;
  articles: CountForms;
  all: string;
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
  narrow: string;
  newest: string;
  /** Stands before the names of the other languages. */
  include: string;
  facets: Record<FacetName, string>;
  /** `{query}`: the title of the page of results. */
  title: string;
  /** `{date}`: shown while writing, when the index is that of the last build. */
  builtOn: string;
  notBuilt: string;
}
