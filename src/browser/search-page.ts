import './search/search-results.ts';

/** The search as a page: its query stands in the address, `/search/?q=…`. */
class SearchPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const input = this.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.addEventListener('input', () => {
      const query = input.value.trim();
      history.replaceState(
        null,
        '',
        query ? `?${new URLSearchParams({ q: query })}` : location.pathname,
      );
    });
    if (!input.value) input.focus();
  }
}

customElements.define('search-page', SearchPage);
