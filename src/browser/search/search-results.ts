import type { ScriptWords } from '../../shared/script-words.ts';
import type { SearchWords, WaitingWords } from '../../shared/search-words.ts';
import { addStyle } from '../add-style.ts';
import { handed } from '../handed.ts';
import { ifUnloaded } from '../if-unloaded.ts';
import { answersTo, languagesOf } from './answer-to.ts';
import { inside } from './element.ts';
import type { Answer } from './find-sections.ts';
import { helpFor, offer, summary, wayOut } from './help-line.ts';
import { indexAge } from './index-age.ts';
import { ListboxKeys } from './listbox-keys.ts';
import {
  articlesAtATime,
  readState,
  searchIn,
  type OfferedLanguage,
  type SearchState,
} from './search-state.ts';
import style from './search-results.css?url';
import { showResults } from './show-results.ts';
import { isTyping, StatusLine } from './status-line.ts';
import { showWayToMore } from './way-to-more.ts';
import { authors } from './variants/authors.ts';
import { names } from './variants/names.ts';
import { wordForms } from './variants/word-forms.ts';
import { newestVolume } from './volumes.ts';

/** Set before the element is defined. */
let given: ScriptWords;

/** Searches while the reader types. A newer query makes the answer to an older one worthless. */
export class SearchResults extends HTMLElement {
  state: SearchState = readState('', []);
  readonly words: SearchWords = { ...given.search, ...(handed(this, 'waiting') as WaitingWords) };
  private readonly others = handed(this, 'others') as OfferedLanguage[];
  private readonly language = document.documentElement.lang;
  private readonly locale = given.locale;
  private turn = 0;
  private readonly styled = addStyle(style);
  private readonly isDialog = this.dataset.for === 'dialog';
  private readonly input = this.inside('input[name=q]') as HTMLInputElement;
  private readonly panel = this.inside('.narrow');
  private readonly status = new StatusLine(this.inside('.status'));
  /** The query is being typed, and another key may follow. */
  private isTyped = false;
  private keys: ListboxKeys | undefined;
  private answer: Answer | undefined;
  /** The place of the first of the further results asked for. */
  private focusNext: number | undefined;

  connectedCallback(): void {
    if (this.isDialog) this.keys = new ListboxKeys(this.input, this.inside('.results'));
    this.input.addEventListener('input', (event) => {
      const query = this.input.value.trim();
      this.search({ ...this.state, query, shown: articlesAtATime }, isTyping(event));
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (!this.isDialog) event.preventDefault();
    });
    this.panel.addEventListener('toggle', () => void this.refillPanel());
    this.panel.addEventListener('change', () => this.searchFor(searchIn(this.panel, this.state)));
    void this.prepare();
    if (this.input.value.trim()) this.search({ ...this.state, query: this.input.value.trim() });
  }

  /** Shows the answer to a search that stands in the query of an address. */
  searchFor(search: string): void {
    this.search(readState(search, this.others));
  }

  /** Shows the answer to a state, which a reader may be about to change by another key. */
  search(state: SearchState, isTyped = false): void {
    this.state = state;
    this.isTyped = isTyped;
    if (this.input.value.trim() !== state.query) this.input.value = state.query;
    this.dispatchEvent(new CustomEvent('search', { bubbles: true }));
    void this.find((this.turn += 1));
  }

  private inside(selector: string): HTMLElement {
    return inside(this, selector);
  }

  /** Loads what every search needs, side by side. */
  private async prepare(): Promise<void> {
    void names(this.language);
    void authors(this.language);
    void wordForms([this.language], '');
    try {
      await newestVolume(this.language);
      if (import.meta.env.DEV)
        this.status.say(await indexAge(this.words, this.language, this.locale));
    } catch (error) {
      this.fail(error);
    }
  }

  private async find(turn: number): Promise<void> {
    this.setAttribute('aria-busy', 'true');
    this.status.begin(this.words);
    try {
      for await (const answer of answersTo(this.state, this.language)) {
        await this.styled;
        if (turn !== this.turn) return;
        this.show(answer);
      }
      // What was found stands without them.
      await this.offerSpelling(turn).catch(ifUnloaded(undefined));
      await this.offerStart(turn).catch(ifUnloaded(undefined));
    } catch (error) {
      if (turn === this.turn) this.fail(error);
    } finally {
      if (turn === this.turn) this.setAttribute('aria-busy', 'false');
    }
  }

  private show(answer: Answer | undefined): void {
    const isMore = this.answer?.isPartial === true && answer?.terms === this.answer.terms;
    this.answer = answer;
    const list = this.inside('.results');
    showResults(list, answer ?? { authors: [], articles: [] }, {
      words: this.words,
      locale: this.locale,
      others: this.others,
      asOptions: this.isDialog,
      id: list.id,
    });
    this.keys?.renew(isMore);
    if (this.focusNext !== undefined) {
      list.children[this.focusNext]?.querySelector<HTMLElement>('a.section')?.focus();
      this.focusNext = undefined;
    }
    const said = answer ? summary(answer, this.state, this.words, this.locale) : '';
    if (!answer?.isPartial) this.status.say(said, this.isTyped);
    const { state, words } = this;
    const include = (code: string): void =>
      this.search({ ...this.state, included: [...this.state.included, code] });
    const help = helpFor(answer, state, this.others, words, this.locale, include);
    this.inside('.help').replaceChildren(...help);
    const press = (): void => this.showMore();
    const page = this.dataset.page ?? '';
    showWayToMore(this.inside('.more'), { answer, state, words, page, press });
    this.panel.hidden = !answer;
    void this.refillPanel();
  }

  /** Shows further results, the first of which gets the focus. */
  private showMore(): void {
    this.focusNext = this.querySelectorAll('.result').length;
    this.search({ ...this.state, shown: this.state.shown + articlesAtATime });
  }

  private async offerSpelling(turn: number): Promise<void> {
    if (!this.answer || this.answer.isPhrase || this.answer.missing.length === 0) return;
    const { terms, missing } = this.answer;
    const { suggest } = await import('./suggest.ts');
    const better = await suggest(terms, missing, languagesOf(this.state, this.language));
    if (!better || turn !== this.turn) return;
    const take = (): void => {
      this.search({ ...this.state, query: better });
      this.input.focus();
    };
    this.inside('.help').append(...offer(better, this.words, take));
  }

  /** Where nothing was found, other ways to begin. */
  private async offerStart(turn: number): Promise<void> {
    if (!this.answer || this.answer.articles.length + this.answer.authors.length > 0) return;
    const { startingPoints } = await import('./offer-start.ts');
    const offered = await startingPoints(this.language);
    if (turn === this.turn) this.inside('.help').append(...offered);
  }

  private async refillPanel(): Promise<void> {
    const { answer, state, words, locale, others } = this;
    if (!answer || !this.panel.hasAttribute('open')) return;
    try {
      const { fillPanel } = await import('./narrow-panel.ts');
      const { found, volumes } = answer;
      await fillPanel(this.inside('.facets'), { state, found, volumes, words, locale, others });
    } catch (error) {
      console.warn(error);
      this.panel.hidden = true; // what was found stands without it
    }
  }

  /** Says so to the reader, and to the console why. */
  private fail(error: unknown): void {
    console.warn(error);
    this.status.say(import.meta.env.DEV ? this.words.notBuilt : this.words.failed);
    const retry = (): void => this.search(this.state);
    this.inside('.help').replaceChildren(...wayOut(this.words, this.dataset.archive ?? '/', retry));
  }
}

/** Lets the searches of the page begin, which say these words. */
export function defineSearch(words: ScriptWords): void {
  given = words;
  if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
}
