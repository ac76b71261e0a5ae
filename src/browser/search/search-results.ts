import { count, fill } from '../../shared/phrases.ts';
import type { SearchWords } from '../../shared/search-words.ts';
import { findSections, type FoundArticle } from './find-sections.ts';
import { pagefind } from './pagefind.ts';
import { showResults } from './show-results.ts';

const most = { articles: 8, sections: 3 };

/** Searches while the reader types; a newer query makes an older one's answer worthless. */
class SearchResults extends HTMLElement {
  private words!: SearchWords;
  private latest = 0;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset.words ?? '{}') as SearchWords;
    pagefind().catch(() => this.say(this.words.failed));
    this.querySelector('input')?.addEventListener('input', (event) => {
      void this.search((event.target as HTMLInputElement).value.trim());
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      const first = this.querySelector<HTMLAnchorElement>('.results li li a');
      if (!first) return;
      event.preventDefault();
      first.click();
    });
  }

  private async search(query: string): Promise<void> {
    const turn = (this.latest += 1);
    if (!query) {
      this.show('', []);
      return;
    }
    this.say(this.words.searching);
    try {
      const { articles } = await findSections(query, most.articles);
      if (turn === this.latest) this.show(query, articles);
    } catch {
      if (turn === this.latest) this.say(this.words.failed);
    }
  }

  private show(query: string, articles: FoundArticle[]): void {
    const list = this.querySelector('.results');
    if (list) showResults(list, articles, most.sections);
    const sections = articles.reduce((sum, article) => sum + article.sections.length, 0);
    if (!query) this.say('');
    else if (sections === 0) this.say(fill(this.words.nothing, { query }));
    else this.say(count(this.words.sections, sections, this.dataset.locale ?? 'en'));
  }

  private say(words: string): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = words;
  }
}

customElements.define('search-results', SearchResults);
