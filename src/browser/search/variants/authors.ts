import { oncePerKey } from '../../../shared/once-per-key.ts';
import { searchFiles, type SearchAuthor } from '../../../shared/search-files.ts';
import { ifUnloaded } from '../../if-unloaded.ts';
import { loadText } from '../../load-text.ts';

const load = oncePerKey(
  async (language: string) =>
    JSON.parse(await loadText(searchFiles.authors(language))) as SearchAuthor[],
);

/** The authors who sign articles in a language, fetched once; none where they cannot be had. */
export const authors = (language: string): Promise<SearchAuthor[]> =>
  load(language).catch(ifUnloaded([]));

/** The authors whose whole name stands in a query, or of whose name the query is a part. */
export function authorsNamed(words: string[], all: SearchAuthor[]): SearchAuthor[] {
  const query = ` ${words.join(' ')} `;
  return all.filter(({ spellings }) =>
    spellings.some(
      (one) => query === ` ${one} ` || (one.includes(' ') && query.includes(` ${one} `)),
    ),
  );
}

/** Whether a term of a query is part of the name by which authors were found. */
export const isOfAuthor = (typed: string, found: SearchAuthor[]): boolean =>
  found.some(({ spellings }) => spellings.some((one) => ` ${one} `.includes(` ${typed} `)));
