/** Makes the link beside each heading copy its own address, and says so to eye and ear. */
class HeadingLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.heading-link a');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      this.copy(link);
    });
  }

  private async copy(link: HTMLAnchorElement): Promise<void> {
    const { origin, pathname, hash } = new URL(link.href);
    try {
      await navigator.clipboard.writeText(origin + pathname + hash);
      this.say(link, this.dataset.copied);
    } catch {
      this.say(link, this.dataset.failed);
    }
  }

  private say(link: HTMLAnchorElement, words = ''): void {
    const status = this.querySelector(':scope > output');
    if (!status) return;
    link.closest('p')?.append(status.cloneNode());
    status.textContent = words;
  }
}

customElements.define('heading-links', HeadingLinks);
