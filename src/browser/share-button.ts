import { shareOrCopy } from './copy-address.ts';
import { ifUnloaded } from './if-unloaded.ts';

/**
 * The address to be shared: that of the section the current address names, be it by an older id, which has a card of its own, or else that
 * of the article. It carries nothing else that the current address does.
 *
 * @see src/decisions/0018-copy-and-share.md
 */
function addressToShare(): string {
  const { origin, pathname } = location;
  const section = document
    .querySelector(':target')
    ?.closest('.body > hgroup')
    ?.querySelector(':is(h2, h3)');
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
    keep?.addEventListener('click', () => {
      void import('./offline/pin-article.ts').then(
        ({ pinArticle }) => pinArticle(keep),
        ifUnloaded(undefined),
      );
    });
    cite?.addEventListener('click', () => {
      void import('./cite/cite-panel.ts').then(
        ({ showCitations }) => showCitations({ copied, failed }),
        ifUnloaded(undefined),
      );
    });
  }
}

customElements.define('share-button', ShareButton);
