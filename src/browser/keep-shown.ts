import { loaded } from './loaded.ts';

/** Milliseconds after loading within which Firefox goes once more to what the address names. */
const patience = 500;

/** What readers do who move the page themselves. */
const intents = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Shows a place of the page, and shows it again where Firefox goes back, once the page has been loaded, to what the
 * address names. A reader who has moved the page is left there.
 *
 * @param show scrolls to the place, from wherever the page is
 */
export function keepShown(show: () => void): void {
  show();
  let shown = scrollY;
  const hasMoved = (): boolean => Math.abs(scrollY - shown) > 1;
  const watching = new AbortController();
  const { signal } = watching;
  const stop = (): void => {
    watching.abort();
  };
  for (const intent of intents) addEventListener(intent, stop, { signal, passive: true });
  void loaded().then(() => {
    if (signal.aborted || hasMoved()) return;
    const again = (): void => {
      if (!hasMoved()) return;
      show();
      shown = scrollY;
    };
    addEventListener('scroll', again, { signal, passive: true });
    setTimeout(stop, patience);
  });
}
