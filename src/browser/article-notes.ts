import { ifUnloaded } from './if-unloaded.ts';

/** A note in the margin is seen already. */
const isBeside = (note: HTMLElement): boolean => getComputedStyle(note).position === 'absolute';

/**
 * Shows a note at the bottom of the window while its mark has the focus, or when it is tapped or clicked, unless it stands
 * beside the mark. The mark leads to the list when it is followed by key, or once more.
 */
class ArticleNotes extends HTMLElement {
  private shown: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    const article = this.closest('article');
    article?.addEventListener('click', (event) => {
      const isByKey = event.detail === 0;
      const hasOtherUse = event.metaKey || event.ctrlKey || event.shiftKey;
      if (!isByKey && !hasOtherUse && this.show(event)) event.preventDefault();
    });
    article?.addEventListener('focusin', (event) => {
      if ((event.target as Element).matches(':focus-visible')) this.show(event);
    });
  }

  /** Whether an event calls for a note that was not to be seen. */
  private show({ target }: Event): boolean {
    const mark = (target as Element).closest<HTMLAnchorElement>('[role=doc-noteref]');
    const note = mark && document.getElementById(mark.hash.slice(1));
    if (!mark || !note || mark === this.shown || isBeside(note)) return false;
    this.shown = mark;
    const isShown = import('./messages/show-note.ts').then(async ({ showNote }) => {
      await showNote(mark, note);
      return true;
    }, ifUnloaded(false));
    void isShown.then((was) => {
      if (this.shown === mark) this.shown = undefined;
      if (!was) location.assign(mark.href);
    });
    return true;
  }
}

customElements.define('article-notes', ArticleNotes);
