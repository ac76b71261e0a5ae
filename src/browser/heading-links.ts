import { say } from './say.ts';

/** Makes the link beside each heading copy its own address, and says so to eye and ear. */
class HeadingLinks extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.heading-link a');
      if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) void this.copy(link);
    });
  }

  private async copy({ origin, pathname, hash }: HTMLAnchorElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(origin + pathname + hash);
      say(this.dataset.copied);
    } catch {
      say(this.dataset.failed);
    }
  }
}

customElements.define('heading-links', HeadingLinks);
