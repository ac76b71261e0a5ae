import { readingPlace } from './reading-place.ts';

/**
 * Lets the links to other languages lead to the place that is being read. Without it they lead to the page's head.
 *
 * @see src/decisions/0022-place-in-the-address.md
 */
class LanguageLinks extends HTMLElement {
  connectedCallback(): void {
    for (const press of ['click', 'auxclick']) {
      this.addEventListener(press, ({ target }) => {
        const link = (target as Element).closest('a');
        const place = readingPlace();
        if (!link || !place || scrollY === 0) return;
        link.search = `?place=${place.paragraph}-${place.of}`;
        link.hash = place.section;
      });
    }
  }
}

customElements.define('language-links', LanguageLinks);

/** Brings a reader who comes from another edition to the same place, and takes it out of what may be copied next. */
function arrive(): void {
  if (!location.search.startsWith('?place=')) return;
  const { search, pathname, hash } = location;
  history.replaceState(history.state, '', pathname + hash);
  void import('./edition-arrival.ts').then(({ showPlace }) => {
    showPlace(search, hash);
  });
}

arrive();
