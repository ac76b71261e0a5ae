import type { FigureWords } from '../../shared/figure-words.ts';
import { fill } from '../../shared/phrases.ts';
import { addStyle } from '../add-style.ts';
import { dialogParts, type DialogParts } from './dialog-parts.ts';
import { enlargeOn } from './enlarge-on.ts';
import style from './figure-dialog.css?url';
import { largeImage } from './large-image.ts';
import { onSwipe } from './on-swipe.ts';

/** The figure that is open is kept with the place in the history, so that Back closes it. */
const idOfOpen = (): string | undefined => (history.state as { figure?: string } | null)?.figure;

/** The dialog in which an article's figures stand large, one at a time. */
export class FigureDialog {
  private readonly words: FigureWords;
  private readonly parts: DialogParts;
  private readonly figures = [...document.querySelectorAll<HTMLElement>('.figure')];
  private shown = 0;
  private opener: HTMLElement | undefined;

  constructor(words: string) {
    this.words = JSON.parse(words) as FigureWords;
    this.parts = dialogParts(this.words);
    const { dialog, previous, next } = this.parts;
    previous.addEventListener('click', () => this.step(-1));
    next.addEventListener('click', () => this.step(1));
    previous.hidden = next.hidden = this.figures.length < 2;
    dialog.addEventListener('keydown', (event) => this.onKey(event));
    enlargeOn(this.parts.sheet);
    onSwipe(this.parts.sheet, (towards) => this.turn(towards));
    dialog.addEventListener('close', () => {
      if (dialog.open) return; // told late: Forward has opened it again
      if (idOfOpen()) history.back();
      this.opener?.focus({ preventScroll: true });
    });
    addEventListener('popstate', () => this.follow());
    document.body.append(dialog);
  }

  /** @param link around the figure's image; it gets the focus back */
  open(link: HTMLElement): void {
    this.opener = link;
    this.show(this.figures.findIndex((figure) => figure.contains(link)));
    history.pushState({ figure: link.parentElement?.id }, '');
  }

  private follow(): void {
    const index = this.figures.findIndex(({ id }) => id === idOfOpen());
    if (index >= 0) this.show(index);
    else this.parts.dialog.close();
  }

  /** Goes round: after the last comes the first. */
  private step(by: number): void {
    const { length } = this.figures;
    this.show((this.shown + by + length) % length);
    history.replaceState({ figure: this.figures[this.shown]?.id }, '');
  }

  private onKey(event: KeyboardEvent): void {
    const forward = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!forward || event.altKey || event.ctrlKey || event.metaKey) return;
    const { sheet } = this.parts;
    // Where the image is wider than its box, the arrows move it.
    if (event.target === sheet && sheet.scrollWidth > sheet.clientWidth) return;
    event.preventDefault();
    this.turn(forward);
  }

  /** @param right 1 for what stands to the right of the figure, -1 for what stands to its left */
  private turn(right: number): void {
    if (this.figures.length < 2) return;
    this.step(getComputedStyle(this.parts.dialog).direction === 'rtl' ? -right : right);
  }

  private show(index: number): void {
    const figure = this.figures[index];
    const caption = figure?.querySelector('figcaption')?.cloneNode(true) as HTMLElement | undefined;
    if (!figure || !caption) return;
    const { dialog, place, sheet, file } = this.parts;
    this.shown = index;
    const [n, total] = [index + 1, this.figures.length].map((number) =>
      number.toLocaleString(document.documentElement.lang),
    );
    dialog.ariaLabel = fill(this.words.place, { n: String(n), total: String(total) });
    place.value = sheet.ariaLabel = dialog.ariaLabel;
    file.href = figure.querySelector('a')?.href ?? '';
    for (const marked of caption.querySelectorAll('[id]')) marked.removeAttribute('id');
    const image = largeImage(figure, file.href);
    sheet.classList.remove('enlarged');
    sheet.replaceChildren(image);
    sheet.nextElementSibling?.replaceWith(caption);
    if (!dialog.open) dialog.showModal();
  }
}

/**
 * The dialog with its styles.
 *
 * @param words a `FigureWords` as JSON
 */
export async function figureDialog(words: string): Promise<FigureDialog> {
  await addStyle(style);
  return new FigureDialog(words);
}
