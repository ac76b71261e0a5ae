import type * as Tools from './article-tools.ts';
import { shareOrCopy } from './copy-address.ts';
import { ifUnloaded } from './if-unloaded.ts';

/** The heading of the section that the current address names, be it by an older id. */
const openSection = () =>
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
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    const { copied, failed } = this.dataset;
    const [share, keep, cite] = this.querySelectorAll('button');
    share?.addEventListener('click', () => {
      void shareOrCopy(document.title, addressToShare(), { copied, failed });
    });
    keep?.addEventListener('click', () => this.use(({ pinArticle }) => pinArticle(keep)));
    cite?.addEventListener('click', () => {
      this.use(({ showCitations }) => showCitations({ copied, failed }, openSection()));
    });
  }

  /** Where the tools cannot be loaded, nothing comes of it. */
  private use(act: (tools: typeof Tools) => unknown): void {
    void import('./article-tools.ts').then(act, ifUnloaded(undefined));
  }
}

customElements.define('share-button', ShareButton);
