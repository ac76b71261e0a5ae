import { addStyle } from '../add-style.ts';
import { applyLaterStyle } from '../later-style.ts';
import { saidPlace } from '../say.ts';
import style from './message.css?url';

let styled: Promise<void> | undefined;
let endLast: (() => void) | undefined;

/** The words of a note, without what belongs to its place in the list. */
function wordsOf(note: HTMLElement): HTMLElement {
  const words = document.createElement('div');
  words.append(...note.cloneNode(true).childNodes);
  for (const link of words.querySelectorAll('[role=doc-backlink]')) link.remove();
  for (const marked of words.querySelectorAll('[id]')) marked.removeAttribute('id');
  return words;
}

/** Keeps the line of the mark in sight, above the words that are shown. */
function uncover(mark: Element, box: Element): void {
  const hidden = mark.getBoundingClientRect().bottom + 32 - box.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
}

/**
 * Shows the words of a note where the page says things, until the reader turns to something else or presses Esc.
 *
 * @returns a promise that is kept when they are gone
 */
export async function showNote(mark: HTMLElement, note: HTMLElement): Promise<void> {
  endLast?.();
  const said = saidPlace();
  const box = said?.parentElement;
  if (!said || !box) return;
  applyLaterStyle();
  await (styled ??= addStyle(style));
  const words = wordsOf(note);
  const listening = new AbortController();
  const { signal } = listening;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      listening.abort();
      words.remove();
      resolve();
    };
    endLast = end;
    const endOutside = ({ target }: Event): void => {
      const isWithin = target instanceof Node && (box.contains(target) || mark.contains(target));
      if (!isWithin) end();
    };
    addEventListener('pointerdown', endOutside, { signal });
    addEventListener('focusin', endOutside, { signal });
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault(); // one press ends one thing
        end();
      },
      { signal, capture: true },
    );
    said.prepend(words);
    uncover(mark, box);
  });
}
