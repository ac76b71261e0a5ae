import { fill } from '../shared/phrases.ts';
import { scriptWords } from './load-words.ts';
import { defineSearch, SearchResults } from './search/search-results.ts';
import { writeState } from './search/search-state.ts';

interface Place {
  scroll?: number;
}

/** Arrows go from the field to the results, from one to the next, and back. */
function goByArrows(this: HTMLElement, event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [
    ...this.querySelectorAll<HTMLElement>(
      'input[name=q], details[open] > a.section, .result > a.section',
    ),
  ];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : stops[at + by];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The search as a page: query, filters and length stand in the address, and Back returns to the same place. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const results = this.querySelector('search-results');
    if (!(results instanceof SearchResults)) return;
    const titled = document.title;
    results.addEventListener('search', () => {
      const { query } = results.state;
      history.replaceState(history.state, '', location.pathname + writeState(results.state));
      document.title = query ? fill(results.words.title, { query, page: titled }) : titled;
    });
    this.keepPlace(results);
    results.addEventListener('keydown', goByArrows);
    results.searchFor(location.search);
    if (!results.state.query) results.querySelector('input')?.focus();
  }

  /** Results come after the page, so the browser cannot bring the reader back to them by itself. */
  private keepPlace(results: SearchResults): void {
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => {
      history.replaceState({ scroll: scrollY } satisfies Place, '');
    });
    const { scroll } = (history.state ?? {}) as Place;
    if (!scroll) return;
    const shown = new MutationObserver(() => {
      shown.disconnect();
      scrollTo({ top: scroll, behavior: 'instant' });
    });
    shown.observe(results.querySelector('.results') ?? results, { childList: true });
  }
}

// What cannot be loaded leaves the page hidden, which then says so itself.
void scriptWords().then((words) => {
  defineSearch(words);
  customElements.define('search-page', SearchPage);
});
