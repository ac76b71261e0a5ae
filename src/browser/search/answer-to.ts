import type { Candidate } from './find-candidates.ts';
import { findSections, type Answer } from './find-sections.ts';
import type { SearchState } from './search-state.ts';
import type { Volume } from './volumes.ts';

/** The languages that a state searches, that of the page first. */
export const languagesOf = ({ included }: SearchState, page: string): string[] => [
  page,
  ...included,
];

/**
 * Finds what a reader has asked for; nothing was asked where the query is empty. An answer that is not whole yet is
 * followed by another.
 *
 * @throws when an index or what narrows a search cannot be loaded
 */
export async function* answersTo(
  state: SearchState,
  page: string,
): AsyncGenerator<Answer | undefined> {
  const { query, chosen, newest, shown } = state;
  if (!query) {
    yield undefined;
    return;
  }
  const languages = languagesOf(state, page);
  const isNarrowed = newest || Object.values(chosen).some(({ length }) => length > 0);
  const arrange = async (candidates: Candidate[], volumes: Volume[]): Promise<Candidate[]> =>
    (await import('./narrow-panel.ts')).arrange(candidates, state, volumes);
  yield* findSections(query, {
    languages,
    limit: shown,
    newest,
    ...(isNarrowed && { arrange }),
  });
}
