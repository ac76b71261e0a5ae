import { shareOrCopy } from './copy-address.ts';

/** Shares the article by its lasting address, without anything that the current one carries. */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    const { copied, failed } = this.dataset;
    this.querySelector('button')?.addEventListener('click', () => {
      const url = location.origin + location.pathname;
      void shareOrCopy(document.title, url, { copied, failed });
    });
  }
}

customElements.define('share-button', ShareButton);
