import { copyOrShow } from './copy-address.ts';

/** The address to be copied, without anything that the current one carries. */
const addressOf = ({ origin, pathname, hash }: HTMLAnchorElement): string =>
  origin + pathname + hash;

/**
 * Makes the link beside each heading and figure of the article that it stands in copy its own address, and says so to eye
 * and ear. Where the article has another edition, its paragraphs have signs as well, once a reader reaches the text.
 */
class HeadingLinks extends HTMLElement {
  connectedCallback(): void {
    this.closest('article')?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(
        '.heading-link a, .figure-link',
      );
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const { copied, failed } = this.dataset;
      void copyOrShow(addressOf(link), { copied, failed });
    });
    const both = document.querySelector('.both');
    const addSigns = () => void import('./twins/signs.ts');
    both?.addEventListener('focus', addSigns);
    if (both) this.addEventListener('pointerenter', addSigns);
  }
}

customElements.define('heading-links', HeadingLinks);
