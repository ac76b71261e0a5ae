import { facetNames, type FacetName, type SearchWords } from '../../shared/search-words.ts';
import { element } from './element.ts';
import { countValues, loadFacets } from './facets.ts';
import type { Candidate } from './find-matches.ts';
import type { SearchState } from './search-state.ts';

const checkbox = (name: string, value: string, checked: boolean, label: string): HTMLElement => {
  const box = element('input', { type: 'checkbox', name, value });
  box.checked = checked;
  return element('label', {}, box, ` ${label}`);
};

function facet(
  name: FacetName,
  values: [string, number][],
  state: SearchState,
  words: SearchWords,
): HTMLElement {
  const boxes = values.map(([value, n]) =>
    checkbox(name, value, state.chosen[name].includes(value), `${value} (${n.toLocaleString()})`),
  );
  return element('fieldset', {}, element('legend', {}, words.facets[name]), ...boxes);
}

/** Fills the panel with the values that the articles found have, counted. */
export async function fillPanel(
  panel: Element,
  found: Candidate[],
  state: SearchState,
  words: SearchWords,
): Promise<void> {
  const facets = await loadFacets();
  const sets = facetNames
    .map((name) => ({ name, values: countValues(name, facets, found, state) }))
    .filter(({ name, values }) => values.length > 1 || state.chosen[name].length > 0);
  const focused = document.activeElement;
  const held = focused instanceof HTMLInputElement && panel.contains(focused) ? focused : undefined;
  panel.replaceChildren(
    ...sets.map(({ name, values }) => facet(name, values, state, words)),
    checkbox('sort', 'newest', state.newest, words.newest),
  );
  const boxes = [...panel.querySelectorAll('input')];
  boxes.find(({ name, value }) => name === held?.name && value === held.value)?.focus();
}

/** What is ticked in a panel. */
export function readPanel(panel: Element): Pick<SearchState, 'chosen' | 'newest'> {
  const ticked = (name: string): string[] =>
    [...panel.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(
      ({ value }) => value,
    );
  return {
    chosen: {
      topic: ticked('topic'),
      author: ticked('author'),
      kind: ticked('kind'),
      year: ticked('year'),
    },
    newest: ticked('sort').length > 0,
  };
}
