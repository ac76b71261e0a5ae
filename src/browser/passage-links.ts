/** Offers, near a passage that the reader selects, to link, share or quote it. What does so is loaded when it is wanted. */
class PassageLinks extends HTMLElement {
  connectedCallback(): void {
    const tools = this.querySelector<HTMLElement>('[role=toolbar]');
    if (!tools) return;
    document.addEventListener('selectionchange', () => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed) {
        tools.hidden = true;
        return;
      }
      void import('./passages/passage-tools.ts').then(({ offerTools }) =>
        offerTools(tools, selection),
      );
    });
  }
}

customElements.define('passage-links', PassageLinks);
