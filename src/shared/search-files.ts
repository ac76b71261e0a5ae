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

/**
 * A part of the index of a language, in a folder of its own: a Pagefind bundle without the script and the engine, which
 * all volumes share.
 */
export interface SearchVolume {
  /** Of its folder. It changes with what is in the volume, so that browsers may keep a volume for ever. */
  name: string;
  /** The file with its table of contents. */
  meta: string;
  /** How many it holds. */
  articles: number;
  /** The day of the newest of them; none where that is not published yet. */
  newest?: string;
}

/** The folder of a volume. */
export const volumeFolder = (language: string, name: string): string =>
  `${searchFolder(language)}/${name}/`;

/** What each volume begins with, named by Pagefind. */
export const entryFile = 'pagefind-entry.json';

/** What Pagefind asks for one after the other when a volume is started. */
export function askedAtStart(language: string, { name, meta }: SearchVolume): string[] {
  const folder = volumeFolder(language, name);
  return [`${folder}${entryFile}?ts=${name}`, folder + meta];
}

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
  /** The volumes of the index: in none is an article newer than any of the volume before. */
  volumes: (language: string) => `${searchFolder(language)}/volumes.json`,
  names: (language: string) => `${searchFolder(language)}/names.json`,
  authors: (language: string) => `${searchFolder(language)}/authors.json`,
  vocabulary: (language: string) => `${searchFolder(language)}/vocabulary.txt`,
  /** Words that are right although they stand nowhere, one a line. */
  rightWords: (language: string) => `${searchFolder(language)}/right-words.txt`,
};
