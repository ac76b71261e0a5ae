import { searchFiles, type SearchName } from '../../../shared/search-files.ts';

/** The site's names by their folded spellings, and how many words the longest spelling has. */
export interface NameIndex {
  longest: number;
  bySpelling: Map<string, SearchName>;
}

const indexOf = (names: SearchName[]): NameIndex => {
  const bySpelling = new Map(
    names.flatMap((name) => name.spellings.map((spelling) => [spelling, name] as const)),
  );
  const lengths = [...bySpelling.keys()].map((spelling) => spelling.split(' ').length);
  return { longest: Math.max(0, ...lengths), bySpelling };
};

const loaded = new Map<string, Promise<NameIndex>>();

const load = async (language: string): Promise<NameIndex> =>
  indexOf((await (await fetch(searchFiles.names(language))).json()) as SearchName[]);

/** The site's names, fetched once. Where they cannot be had, a search without them is better than none. */
export function names(language: string): Promise<NameIndex> {
  const known =
    loaded.get(language) ??
    load(language).catch(() => {
      loaded.delete(language);
      return indexOf([]);
    });
  loaded.set(language, known);
  return known;
}
