import { oncePerKey } from '../shared/once-per-key.ts';
import { ifUnloaded } from './if-unloaded.ts';

/** Opens an article's figures large over the page. Without it the image is a link to its largest version. */
class FigureViewer extends HTMLElement {
  private readonly dialog = oncePerKey(async (words: string) =>
    (await import('./figures/figure-dialog.ts')).figureDialog(words),
  );

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.figure > :first-child');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void this.open(link);
    });
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    const dialog = await this.dialog(this.dataset['words'] ?? '').catch(ifUnloaded(undefined));
    if (dialog) dialog.open(link);
    else location.assign(link.href);
  }
}

customElements.define('figure-viewer', FigureViewer);
