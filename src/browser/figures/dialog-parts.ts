import type { FigureWords } from '../../shared/figure-words.ts';
import { element } from '../search/element.ts';

/** What the dialog of figures is made of. The caption stands after the sheet. */
export interface DialogParts {
  dialog: HTMLDialogElement;
  place: HTMLOutputElement;
  previous: HTMLButtonElement;
  next: HTMLButtonElement;
  /** The link to the image's file. */
  file: HTMLAnchorElement;
  /** The scrolling box that holds the image. */
  sheet: HTMLElement;
}

/** Makes the dialog, closed and empty. */
export function dialogParts(words: FigureWords): DialogParts {
  const place = element('output', {});
  const previous = element('button', { type: 'button' }, words.previous);
  const next = element('button', { type: 'button' }, words.next);
  const file = element('a', {}, words.file);
  const close = element('button', {}, words.close);
  const bar = element('form', { method: 'dialog' }, close, place, previous, next, file);
  const sheet = element('div', { class: 'sheet', tabindex: '0', role: 'group' }); // in the order of Tab: arrow keys scroll it
  const figure = element('figure', {}, sheet, element('figcaption', {}));
  const dialog = element('dialog', { class: 'figure-dialog' }, bar, figure);
  return { dialog, place, previous, next, file, sheet };
}
