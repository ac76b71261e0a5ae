import type { CountForms } from '../shared/phrases.ts';
import type { NameWords } from '../shared/script-words.ts';

/** What the page of a name says, and what is said of a name in its place. */
export interface NameStrings {
  title: (name: string) => string;
  /** Stands before the day on which what is said was true. */
  asOf: string;
  mostIn: string;
  beside: string;
  mentions: CountForms;
  words: NameWords;
}
