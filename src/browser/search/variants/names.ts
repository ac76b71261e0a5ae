import { withoutArticle } from '../../../shared/fold.ts';
import { oncePerKey } from '../../../shared/once-per-key.ts';
import { searchFiles, type SearchName } from '../../../shared/search-files.ts';
import { ifUnloaded } from '../../if-unloaded.ts';
import { loadText } from '../../load-text.ts';
import type { WordForms } from './word-forms.ts';

/** The names that the site knows in a language. */
export interface NameIndex {
  /** Every spelling, folded, and those in use as they are spelt. */
  spellings: string[];
  /** The number of words of the longest. */
  longest: number;
  /** The name that folded words spell, whatever particles the first is written with. */
  find: (words: string[], forms: WordForms) => SearchName | undefined;
}

/** What is looked up in a list of names. */
export function indexOf(names: SearchName[]): NameIndex {
  const spellings = names.flatMap((name) => [...name.used, ...name.spellings]);
  const keyOf = (words: string[]): string => words.map(withoutArticle).join(' ');
  const byKey = new Map(
    names.flatMap((name) => name.spellings.map((one) => [keyOf(one.split(' ')), name] as const)),
  );
  return {
    spellings,
    longest: Math.max(0, ...spellings.map((spelling) => spelling.split(' ').length)),
    find([first = '', ...rest], forms) {
      const key = forms.keys(first).find((one) => byKey.has(keyOf([one, ...rest])));
      return key === undefined ? undefined : byKey.get(keyOf([key, ...rest]));
    },
  };
}

const load = oncePerKey(async (language: string) =>
  indexOf(JSON.parse(await loadText(searchFiles.names(language))) as SearchName[]),
);

/** The site's names, fetched once. Where they cannot be had, a search without them is better than none. */
export const names = (language: string): Promise<NameIndex> =>
  load(language).catch(ifUnloaded(indexOf([])));
