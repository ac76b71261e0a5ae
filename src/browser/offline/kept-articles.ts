import { element } from '../search/element.ts';
import { keptDocuments, type KeptDocument } from './kept-documents.ts';

function linkTo({ path, page }: KeptDocument): HTMLElement {
  const { lang, dir } = page.documentElement;
  const headline = page.querySelector('h1')?.textContent.trim() ?? path;
  return element('li', {}, element('a', { href: path, lang, dir }, headline));
}

/** Safari forgets what a site keeps once it has not been visited for seven days. */
const mayForget = (): boolean => navigator.vendor.startsWith('Apple');

/** Lists, on the page that is shown offline, the articles that can be read. */
class KeptArticles extends HTMLElement {
  connectedCallback(): void {
    void this.list();
  }

  private async list(): Promise<void> {
    const documents = await keptDocuments();
    if (documents.length > 0) {
      this.querySelector('p')?.replaceWith(element('ul', {}, ...documents.map(linkTo)));
    }
    const warning = this.querySelector<HTMLElement>('[hidden]');
    if (warning && mayForget()) warning.hidden = false;
  }
}

customElements.define('kept-articles', KeptArticles);
