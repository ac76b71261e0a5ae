import { searchFiles } from '../shared/search-files.ts';
import { pagefind } from './search/pagefind.ts';
import type { SearchResults } from './search/search-results.ts';

const load = () => import('./search/search-results.ts');

/** Starts all that a first search needs, side by side, while the reader reaches for the keys. */
function warm(): void {
  const { lang } = document.documentElement;
  void load();
  pagefind().catch(() => undefined);
  for (const address of [`/pagefind/wasm.${lang}.pagefind`, searchFiles.names(lang)]) {
    fetch(address).catch(() => undefined);
  }
}

/** Opens the search over the page from its link or Ctrl/⌘ K. What searches is loaded when it is first wanted. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const dialog = this.querySelector('dialog');
    if (!link || !dialog) return;
    for (const intent of ['pointerenter', 'touchstart', 'focus']) {
      link.addEventListener(intent, () => this.prepare(), { once: true, passive: true });
    }
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.open(dialog);
    });
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      this.open(dialog);
    });
    this.remember(dialog);
  }

  private prepared = false;

  private prepare(): void {
    if (!this.prepared) warm();
    this.prepared = true;
  }

  /** The query stays with the page's place in the history, so that Back from a result opens the dialog again. */
  private remember(dialog: HTMLDialogElement): void {
    const kept = (history.state as { search?: string } | null)?.search;
    dialog.addEventListener('click', (event) => {
      const chosen = (event.target as Element).closest<HTMLAnchorElement>('a.section');
      if (!chosen) return;
      const query = this.querySelector<HTMLInputElement>('input[name=q]')?.value;
      history.replaceState({ search: query }, '');
      if (chosen.pathname === location.pathname) this.stay(event, dialog, chosen);
    });
    dialog.addEventListener('close', () => {
      history.replaceState(null, '');
    });
    if (kept) this.open(dialog, kept);
  }

  /** A result on the page that is open already. */
  private stay(event: Event, dialog: HTMLDialogElement, { search, hash }: HTMLAnchorElement): void {
    event.preventDefault();
    dialog.close();
    location.hash = hash;
    void import('./search/mark-matches.ts').then(({ markMatches }) => {
      markMatches(search, decodeURIComponent(hash.slice(1)));
    });
  }

  private open(dialog: HTMLDialogElement, query?: string): void {
    const onPage = document.querySelector<HTMLInputElement>('search-page input[name=q]');
    if (onPage) {
      onPage.focus();
      return;
    }
    this.prepare();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLInputElement>('input[name=q]')?.select();
    const results = this.querySelector<SearchResults>('search-results');
    if (query && results) {
      void load().then(() => {
        results.search({ ...results.state, query });
      });
    }
  }
}

customElements.define('search-dialog', SearchDialog);
