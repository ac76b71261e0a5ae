import { shareOrCopy } from './copy-address.ts';
import { ifUnloaded } from './if-unloaded.ts';

/** The heading of the section that the current address names, be it by an older id. */
const openSection = (): Element | null | undefined =>
  document.querySelector(':target')?.closest('.body > hgroup')?.querySelector(':is(h2, h3)');

/**
 * The address to be shared: that of the section that is open, which has a card of its own, or else that of the article. It
 * carries nothing else that the current address does.
 *
 * @see src/decisions/0018-copy-and-share.md
 */
function addressToShare(): string {
  const { origin, pathname } = location;
  const section = openSection();
  return origin + pathname + (section ? `${section.id}/` : '');
}

/** Shares the article, or the section that is open, keeps the article on the device, and tells how it is cited. */
class ArticleActions extends HTMLElement {
  connectedCallback(): void {
    const { copied, failed } = this.dataset;
    const [share, ...others] = this.querySelectorAll('button');
    share?.addEventListener('click', () => {
      void shareOrCopy(document.title, addressToShare(), { copied, failed });
    });
    for (const button of others) {
      button.addEventListener('click', () => {
        void import('./kept-and-cited.ts').then(
          ({ act }) => act(button, openSection(), { copied, failed }),
          ifUnloaded(undefined),
        );
      });
    }
  }
}

customElements.define('article-actions', ArticleActions);
