import { keptReadingsKey } from '../shared/stored-settings.ts';
import { stored } from './device-storage.ts';
import { ifUnloaded } from './if-unloaded.ts';
import type * as Memory from './returns/reading-memory.ts';

/** Where storage is refused, every visit is the first. */
const isKnown = (): boolean => stored(keptReadingsKey)?.includes(`"${location.pathname}"`) ?? false;

const isPastMiddle = (): boolean => {
  const { top = Infinity, height = 0 } =
    document.querySelector('.body')?.getBoundingClientRect() ?? {};
  return top + height / 2 < innerHeight / 2;
};

/**
 * Remembers on this device, of an article read past its middle, which version was read and where the reader stopped, and
 * tells on return what has changed since. What does so is loaded only then. Nothing leaves the device.
 */
class SinceRead extends HTMLElement {
  connectedCallback(): void {
    if (isKnown()) this.remembering(({ welcomeBack }) => welcomeBack(this.dataset));
    const follow = (): void => {
      if (!isPastMiddle()) return;
      removeEventListener('scroll', follow);
      this.remembering(({ followReading }) => followReading(this.dataset));
    };
    addEventListener('scroll', follow, { passive: true });
  }

  /** Where the script cannot be loaded, nothing is remembered. */
  private remembering(use: (memory: typeof Memory) => unknown): void {
    void import('./returns/reading-memory.ts').then(use, ifUnloaded(undefined));
  }
}

customElements.define('since-read', SinceRead);
