import type { FigureDialog } from './figures/figure-dialog.ts';

/** Opens an article's figures large over the page. Without it the image is a link to its largest version. */
class FigureViewer extends HTMLElement {
  private dialog: Promise<FigureDialog> | undefined;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.figure > :first-child');
      if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      this.open(link).catch(() => location.assign(link.href));
    });
  }

  private async open(link: HTMLAnchorElement): Promise<void> {
    this.dialog ??= import('./figures/figure-dialog.ts').then(({ figureDialog }) =>
      figureDialog(this.dataset['words'] ?? ''),
    );
    (await this.dialog).open(link);
  }
}

customElements.define('figure-viewer', FigureViewer);
