import { count, fill } from '../../shared/phrases.ts';
import type { SearchWords } from '../../shared/search-words.ts';
import { element } from './element.ts';
import { arrange } from './facets.ts';
import { findSections, type Answer } from './find-sections.ts';
import { indexAge } from './index-age.ts';
import { ListboxKeys } from './listbox-keys.ts';
import { fillPanel, readPanel } from './narrow-panel.ts';
import { pagefind } from './pagefind.ts';
import { articlesAtATime, readState, writeState, type SearchState } from './search-state.ts';
import { showResults } from './show-results.ts';
import { suggest } from './suggest.ts';
import { names } from './variants/names.ts';

/** Sections shown of each article in the dialog; the page shows all. */
const sectionsInDialog = 3;

/** After this many milliseconds without an answer the reader is told that it takes long. */
const patience = 3000;

/** Searches while the reader types. A newer query makes the answer to an older one worthless. */
export class SearchResults extends HTMLElement {
  state: SearchState = readState('');
  private words = {} as SearchWords;
  private language = document.documentElement.lang;
  private locale = this.language;
  private turn = 0;
  private keys: ListboxKeys | undefined;
  private answer: Answer | undefined;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
    this.locale = this.dataset.locale ?? this.language;
    if (this.isDialog) this.keys = new ListboxKeys(this.input, this.inside('.results'));
    this.input.addEventListener('input', () => {
      this.search({ ...this.state, query: this.input.value.trim(), shown: articlesAtATime });
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (!this.isDialog) event.preventDefault();
    });
    this.panel.addEventListener('toggle', () => void this.refillPanel());
    this.panel.addEventListener('change', () => {
      this.search({ ...this.state, ...readPanel(this.panel), shown: articlesAtATime });
    });
    this.prepare();
  }

  /** Shows the answer to a state. */
  search(state: SearchState): void {
    this.state = state;
    if (this.input.value.trim() !== state.query) this.input.value = state.query;
    this.dispatchEvent(new CustomEvent('search', { bubbles: true }));
    void this.find((this.turn += 1));
  }

  private get isDialog(): boolean {
    return this.dataset.for === 'dialog';
  }

  private get input(): HTMLInputElement {
    return this.inside('input[name=q]') as HTMLInputElement;
  }

  private get panel(): HTMLElement {
    return this.inside('.narrow');
  }

  private inside(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<search-results> has no ${selector}`);
    return found;
  }

  /** Loads what every search needs, side by side. */
  private prepare(): void {
    void names(this.language);
    pagefind().then(
      () => {
        if (import.meta.env.DEV)
          void indexAge(this.words, this.locale).then((age) => this.say(age));
      },
      () => this.fail(),
    );
  }

  private async find(turn: number): Promise<void> {
    const { query } = this.state;
    if (!query) {
      this.show(undefined);
      return;
    }
    this.setAttribute('aria-busy', 'true');
    const waiting = setTimeout(() => this.say(this.words.slow), patience);
    try {
      const answer = await findSections(query, {
        language: this.language,
        limit: this.state.shown,
        arrange: (candidates) => arrange(candidates, this.state),
        keepsOrder: this.state.newest,
      });
      if (turn === this.turn) this.show(answer);
    } catch {
      if (turn === this.turn) this.fail();
    } finally {
      clearTimeout(waiting);
      if (turn === this.turn) this.setAttribute('aria-busy', 'false');
    }
  }

  private show(answer: Answer | undefined): void {
    this.answer = answer;
    const articles = answer?.articles ?? [];
    const shown = this.isDialog ? sectionsInDialog : Infinity;
    showResults(this.inside('.results'), articles, {
      words: this.words,
      locale: this.locale,
      asOptions: this.isDialog,
      sections: shown,
      id: `${this.inside('.results').id}-result`,
    });
    this.keys?.renew();
    const sections = articles.reduce((sum, article) => sum + article.sections.length, 0);
    this.say(answer ? this.summary(sections, articles.length) : '');
    this.inside('.help').replaceChildren(...(answer ? this.notes(answer) : []));
    this.showMore(answer);
    this.panel.hidden = !answer;
    void this.refillPanel();
    if (answer && answer.missing.length > 0) void this.offerSpelling(answer, this.turn);
  }

  private summary(sections: number, articles: number): string {
    const { query } = this.state;
    if (sections === 0) return fill(this.words.nothing, { query });
    return fill(this.words.found, {
      sections: count(this.words.sections, sections, this.locale),
      articles: count(this.words.articles, articles, this.locale),
    });
  }

  private notes({ isPhrase, respelled }: Answer): Node[] {
    const lines = respelled.map(({ typed, name = '' }) =>
      fill(this.words.showing, { found: name, typed }),
    );
    if (isPhrase) lines.push(this.words.phrase);
    return lines.map((line) => element('span', {}, `${line} `));
  }

  private showMore(answer: Answer | undefined): void {
    const more = this.inside('.more');
    const isCut = answer !== undefined && answer.candidates.length > this.state.shown;
    if (this.isDialog) {
      more.hidden = !answer || answer.articles.length === 0;
      more
        .querySelector('a')
        ?.setAttribute('href', `${this.dataset.page ?? ''}${writeState(this.state)}`);
      return;
    }
    const button = element('button', { type: 'button' }, this.words.more);
    button.addEventListener('click', () => {
      this.search({ ...this.state, shown: this.state.shown + articlesAtATime });
    });
    more.replaceChildren(...(isCut ? [button] : []));
  }

  private async offerSpelling({ terms, missing, isPhrase }: Answer, turn: number): Promise<void> {
    if (isPhrase) return;
    const better = await suggest(terms, missing, this.language);
    if (!better || turn !== this.turn) return;
    const button = element('button', { type: 'button', class: 'suggestion' }, better);
    button.addEventListener('click', () => {
      this.search({ ...this.state, query: better });
      this.input.focus();
    });
    this.inside('.help').append(`${this.words.suggestion} `, button);
  }

  private async refillPanel(): Promise<void> {
    if (!this.answer || !this.panel.hasAttribute('open')) return;
    await fillPanel(this.inside('.facets'), this.answer.candidates, this.state, this.words);
  }

  private fail(): void {
    this.say(import.meta.env.DEV ? this.words.notBuilt : this.words.failed);
    const retry = element('button', { type: 'button' }, this.words.retry);
    retry.addEventListener('click', () => this.search(this.state));
    const archive = element('a', { href: this.dataset.archive ?? '/' }, this.words.archive);
    this.inside('.help').replaceChildren(retry, ' ', archive);
  }

  private say(words: string): void {
    this.inside('.status').textContent = words;
  }
}

customElements.define('search-results', SearchResults);
