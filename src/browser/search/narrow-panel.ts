import { facetNames, type FacetName, type SearchWords } from '../../shared/search-words.ts';
import { element } from './element.ts';
import { loadFacets } from './facets.ts';
import type { Candidate } from './find-candidates.ts';
import { countValues, type Counted } from './narrow.ts';
import type { OfferedLanguage, SearchState } from './search-state.ts';
import type { Volume } from './volumes.ts';

export { arrange } from './narrow.ts';

/** What the panel is filled from. */
export interface PanelSource {
  state: SearchState;
  found: Candidate[];
  /** What was searched. */
  volumes: Volume[];
  words: SearchWords;
  /** The tag of the page's language, for numbers. */
  locale: string;
  /** Languages that may be included. */
  others: OfferedLanguage[];
}

const checkbox = (
  name: string,
  value: string,
  checked: boolean,
  ...label: (Node | string)[]
): HTMLElement => {
  const box = element('input', { type: 'checkbox', name, value });
  box.checked = checked;
  return element('label', {}, box, ' ', ...label);
};

/** Small windows that are touched have the device's own list, in which one value is chosen. */
const isSmall = matchMedia('(hover: none) and (width < 40rem)');

const fieldset = (legend: string, boxes: HTMLElement[]): HTMLElement =>
  element('fieldset', {}, element('legend', {}, legend), ...boxes);

function boxesOf(name: FacetName, values: Counted[], source: PanelSource): HTMLElement {
  const { state, words, locale } = source;
  const boxes = values.map(({ key, label, language, n }) => {
    const isChosen = state.chosen[name].includes(key);
    const value = element('bdi', { lang: language }, label);
    return checkbox(name, key, isChosen, value, ` (${n.toLocaleString(locale)})`);
  });
  return fieldset(words.facets[name], boxes);
}

function listOf(name: FacetName, values: Counted[], source: PanelSource): HTMLElement {
  const { state, words, locale } = source;
  const options = values.map(({ key, label, language, n }) =>
    element('option', { value: key, lang: language }, `${label} (${n.toLocaleString(locale)})`),
  );
  const list = element('select', { name }, element('option', { value: '' }, words.any), ...options);
  list.value = state.chosen[name][0] ?? '';
  return element('label', { class: 'list' }, element('span', {}, words.facets[name]), list);
}

async function facetSets(source: PanelSource): Promise<HTMLElement[]> {
  const { state, found } = source;
  const known = await loadFacets(source.volumes);
  return facetNames
    .map((name) => ({ name, values: countValues(name, known, found, state) }))
    .filter(({ name, values }) => values.length > 1 || state.chosen[name].length > 0)
    .map(({ name, values }) => {
      const isList = isSmall.matches && state.chosen[name].length < 2; // an address may name several
      return isList ? listOf(name, values, source) : boxesOf(name, values, source);
    });
}

function languageSet({ others, state, words }: PanelSource): HTMLElement[] {
  const boxes = others.map(({ code, name }) =>
    checkbox('language', code, state.included.includes(code), element('bdi', { lang: code }, name)),
  );
  return boxes.length > 0 ? [fieldset(words.include, boxes)] : [];
}

/** Fills the panel with the languages to include and the values that the articles found have, counted. */
export async function fillPanel(panel: Element, source: PanelSource): Promise<void> {
  const sets = await facetSets(source);
  const held = panel.querySelector<HTMLInputElement | HTMLSelectElement>(':focus');
  panel.replaceChildren(
    ...languageSet(source),
    ...sets,
    checkbox('sort', 'newest', source.state.newest, source.words.newest),
  );
  const fields = [...panel.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  fields.find(({ name, value }) => name === held?.name && value === held.value)?.focus();
}
