import { applyLaterStyle } from './later-style.ts';

/** How long a short message stays on the screen, in milliseconds. */
const shown = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;
let last: HTMLElement | undefined;

/** The page's one place for what it says to eye and ear. */
export const saidPlace = (): HTMLElement | null => document.querySelector('.said');

/**
 * Says something short for a moment, above what stays there.
 *
 * @see src/decisions/0031-messages-after-the-head.md
 */
export function say(words = ''): void {
  applyLaterStyle();
  clearTimeout(timer);
  last?.remove();
  last = document.createElement('div');
  last.textContent = words;
  saidPlace()?.prepend(last);
  timer = setTimeout(() => last?.remove(), shown);
}
