/** A name as the search knows it: spellings that stand on the site, and all spellings, folded, that lead to them. */
export interface SearchName {
  /** The preferred spelling, for the reader's eye. */
  preferred: string;
  /** Spellings that occur on the site. */
  used: string[];
  /** Every spelling, as `foldedParts` joined by spaces. */
  spellings: string[];
}

/** The folder of the indexes. */
export const searchRoot = '/pagefind/';

/**
 * The index of each language has a folder of its own, for Pagefind's script and its engine with it: one copy of the
 * script can hold the stemmer of one language only.
 */
export const searchFolder = (language: string): string => `${searchRoot}${language}`;

/** An author as the search knows them. */
export interface SearchAuthor {
  name: string;
  /** Of their page. */
  address: string;
  /** What leads there, as `foldedParts` joined by spaces: the whole name, and of a person each part. */
  spellings: string[];
}

/** Addresses of what the search loads by name. */
export const searchFiles = {
  /** Pagefind's script. */
  script: (language: string) => `${searchFolder(language)}/pagefind.js`,
  /** Its engine, with the stemmer of the language. */
  engine: (language: string) => `${searchFolder(language)}/wasm.${language}.pagefind`,
  /** What stands in the index; the script asks for it first. */
  entry: (language: string) => `${searchFolder(language)}/pagefind-entry.json`,
  names: (language: string) => `${searchFolder(language)}/names.json`,
  authors: (language: string) => `${searchFolder(language)}/authors.json`,
  vocabulary: (language: string) => `${searchFolder(language)}/vocabulary.txt`,
  /** Words that are right although they stand nowhere, one a line. */
  rightWords: (language: string) => `${searchFolder(language)}/right-words.txt`,
};

/**
 * Empty elements with these ids are put around parts of a page before it is indexed. Pagefind keeps the place of
 * every id, so that a match can be told to stand in a caption or in the standfirst.
 */
export const fieldMarks = {
  standfirst: { begins: 'field:standfirst', ends: 'field:/standfirst' },
  caption: { begins: 'field:caption', ends: 'field:/caption' },
} as const;

export type MarkedField = keyof typeof fieldMarks;
