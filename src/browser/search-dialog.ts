/** Opens the search over the page from its link or Ctrl/⌘ K. What searches is loaded when it is first wanted. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const dialog = this.querySelector('dialog');
    if (!link || !dialog) return;
    const prepare = () => void import('./search/search-results.ts');
    link.addEventListener('pointerenter', prepare, { once: true });
    link.addEventListener('focus', prepare, { once: true });
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.open(dialog);
    });
    addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      this.open(dialog);
    });
    // A result on this very page moves nothing but the place: the dialog has done its work.
    dialog.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) dialog.close();
    });
  }

  private open(dialog: HTMLDialogElement): void {
    void import('./search/search-results.ts');
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLInputElement>('input[type=search]')?.select();
  }
}

customElements.define('search-dialog', SearchDialog);
