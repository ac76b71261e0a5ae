import { ifUnloaded } from './if-unloaded.ts';

const load = () => import('./passages/passage-tools.ts');

/** Offers, near a passage that the reader selects, to link, share or quote it. What does so is loaded when it is wanted. */
class PassageLinks extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      if (selection && !selection.isCollapsed) {
        void load()
          .then(({ offerTools }) => offerTools(this, selection))
          .catch(ifUnloaded(undefined));
        return;
      }
      const tools = document.querySelector<HTMLElement>('.passage-tools');
      if (tools) tools.hidden = true;
    });
  }
}

customElements.define('passage-links', PassageLinks);
