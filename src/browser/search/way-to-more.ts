import type { SearchWords } from '../../shared/search-words.ts';
import type { Answer } from './find-sections.ts';
import { moreButton } from './help-line.ts';
import { writeState, type SearchState } from './search-state.ts';

/** What leads from the results that are shown to the others. */
interface MoreResults {
  answer: Answer | undefined;
  state: SearchState;
  words: SearchWords;
  /** The address of the page of results. */
  page: string;
  /** Shows further results below. */
  press: () => void;
}

/** Leads to the others: in the dialog by its link to the page, on the page by a button where some are left. */
export function showWayToMore(
  line: HTMLElement,
  { answer, state, words, page, press }: MoreResults,
): void {
  const all = line.querySelector('a');
  if (all) {
    all.href = `${page}${writeState(state)}`;
    line.hidden = !answer?.articles.length;
    return;
  }
  const isCut = answer !== undefined && answer.total > state.shown;
  line.replaceChildren(...(isCut ? [moreButton(words, press)] : []));
}
