/** What is said of a name where it stands in a text. */
export interface NameNote {
  name: string;
  about: string;
  /** The day on which that was true: `2018-08-18`. */
  asOf: string;
  /** Its name in other languages, and what else it is called. */
  called: { words: string; language?: string }[];
  /** How many sections mention it. */
  sections: number;
}

/** The notes of a language stand in so many files: of two thousand names a reader fetches about eight kilobytes. */
export const noteFiles = 16;

/**
 * The file in which the note of a name stands.
 *
 * @param key kind and id, as its address ends: `people/kofi-annan`
 */
export const noteFileOf = (key: string): number =>
  Array.from(key).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % noteFiles;
