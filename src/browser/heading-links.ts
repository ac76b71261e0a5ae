/** How long a message stays on the screen, in milliseconds. */
const shown = 4000;

/** Makes the link beside each heading copy its own address, and says so to eye and ear. */
class HeadingLinks extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.heading-link a');
      if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) void this.copy(link);
    });
  }

  private async copy({ origin, pathname, hash }: HTMLAnchorElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(origin + pathname + hash);
      this.say(this.dataset.copied);
    } catch {
      this.say(this.dataset.failed);
    }
  }

  private say(words = ''): void {
    const status = this.querySelector('output');
    if (!status) return;
    status.textContent = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (status.textContent = ''), shown);
  }
}

customElements.define('heading-links', HeadingLinks);
