import { searchFiles } from '../shared/search-files.ts';
import type { WaitingWords } from '../shared/search-words.ts';
import { applyLaterStyle } from './later-style.ts';
import { scriptWords } from './load-words.ts';
import { asData, asModule, preload } from './preload.ts';
import { markArrival } from './search-arrival.ts';
import type { SearchResults } from './search/search-results.ts';

const load = async (): Promise<void> => {
  const [{ defineSearch }, words] = await Promise.all([
    import('./search/search-results.ts'),
    scriptWords(),
  ]);
  defineSearch(words);
};

/** Imported when wanted: a static import would be a request of its own, which browsers put before the first paint. */
const loadEngine = async (): Promise<void> => {
  const { newestVolume } = await import('./search/volumes.ts');
  await newestVolume(document.documentElement.lang);
};

/** Starts all that a first search needs, side by side, while the reader reaches for the keys. */
function warm(): void {
  const { lang } = document.documentElement;
  preload(searchFiles.volumes(lang), asData); // first: it names what is asked for next
  void Promise.allSettled([load(), loadEngine()]); // whoever searches is told of a failure
  preload(searchFiles.script(lang), asModule);
  preload(searchFiles.engine(lang), asData);
  preload(searchFiles.names(lang), asData);
}

/** Ctrl K or ⌘ K, and no more: with Shift or Alt they are the browser's. Autofill sends events without a key. */
const isShortcut = ({ key, ctrlKey, metaKey, shiftKey, altKey }: Partial<KeyboardEvent>): boolean =>
  key?.toLowerCase() === 'k' && (ctrlKey === true || metaKey === true) && !shiftKey && !altKey;

interface Kept {
  /** The search as the query of an address. */
  search?: string;
}

const keptSearch = (): string | undefined => (history.state as Kept | null)?.search;

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
      if (!isShortcut(event) || document.documentElement.dataset['shortcut'] === 'off') return;
      event.preventDefault();
      this.open(dialog);
    });
    this.remember(dialog);
  }

  private prepared = false;

  private prepare(): void {
    if (!this.prepared) warm();
    applyLaterStyle();
    this.prepared = true;
  }

  /** The search stays with the page's place in the history, so that Back from a result opens the dialog again. */
  private remember(dialog: HTMLDialogElement): void {
    dialog.addEventListener('click', (event) => {
      const chosen = (event.target as Element).closest<HTMLAnchorElement>('a.section');
      if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const all = this.querySelector<HTMLAnchorElement>('.more a');
      history.replaceState({ search: all?.search } satisfies Kept, '');
      if (chosen.pathname === location.pathname) this.stay(event, dialog, chosen);
    });
    // Told once a result on the same page has made a place of its own in the history: there nothing is kept.
    dialog.addEventListener('close', () => {
      if (keptSearch() && !dialog.open) history.replaceState(null, '');
    });
    const reopen = (): void => {
      const search = keptSearch();
      if (search) this.open(dialog, search);
      else dialog.close();
    };
    addEventListener('popstate', reopen);
    reopen();
  }

  /** A result on the page that is open already. */
  private stay(event: Event, dialog: HTMLDialogElement, { search, hash }: HTMLAnchorElement): void {
    event.preventDefault();
    dialog.close();
    location.hash = hash;
    void markArrival(search, hash);
  }

  private open(dialog: HTMLDialogElement, search?: string): void {
    const onPage = document.querySelector<HTMLInputElement>('search-page input[name=q]');
    if (onPage) {
      onPage.focus();
      return;
    }
    this.prepare();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLInputElement>('input[name=q]')?.select();
    const waiting = this.waitForResults();
    load().then(
      () => {
        if (search) this.results?.searchFor(search);
      },
      (error: unknown) => {
        console.warn(error);
        waiting.abort();
        this.sayUnloaded();
      },
    );
  }

  private get results(): SearchResults | null {
    return this.querySelector('search-results');
  }

  /** Says that a search goes on while what searches is still being loaded. */
  private waitForResults(): AbortController {
    const waiting = new AbortController();
    if (customElements.get('search-results')) return waiting;
    const options = { once: true, signal: waiting.signal };
    this.querySelector('input')?.addEventListener(
      'input',
      () => this.say(this.words.searching),
      options,
    );
    return waiting;
  }

  private get words(): Partial<WaitingWords> {
    return JSON.parse(this.results?.dataset.waiting ?? '{}') as Partial<WaitingWords>;
  }

  private say(words = ''): void {
    this.querySelector('.status')?.replaceChildren(words);
  }

  /** Our own script is missing. Browsers remember a module that failed, so the page has to be loaded again. */
  private sayUnloaded(): void {
    const { failed, retry, archive } = this.words;
    const link = document.createElement('a');
    Object.assign(link, { href: this.results?.dataset.archive ?? '/', textContent: archive ?? '' });
    const again = document.createElement('button');
    Object.assign(again, { type: 'button', textContent: retry ?? '' });
    again.addEventListener('click', () => {
      const query = this.querySelector<HTMLInputElement>('input[name=q]')?.value ?? '';
      const search = `?${new URLSearchParams({ q: query })}`;
      history.replaceState({ search } satisfies Kept, '');
      location.reload();
    });
    this.say(failed);
    this.querySelector('.help')?.replaceChildren(again, ' ', link);
  }
}

customElements.define('search-dialog', SearchDialog);
