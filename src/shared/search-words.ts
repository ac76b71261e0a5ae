import type { CountForms } from './phrases.ts';

/** What the search says while it works. Slots in braces are filled by the script. */
export interface SearchWords {
  searching: string;
  /** `{query}` */
  nothing: string;
  failed: string;
  retry: string;
  sections: CountForms;
  all: string;
  more: string;
  /** `{date}`: shown while writing, when the index is that of the last build. */
  builtOn: string;
  notBuilt: string;
  opening: string;
}
