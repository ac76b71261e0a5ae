import { keptReadingsKey } from '../shared/storage-keys.ts';
import { stored } from './device-storage.ts';
import { ifUnloaded } from './if-unloaded.ts';

/** Where storage is refused, every visit is the first. */
const isKnown = (): boolean => stored(keptReadingsKey)?.includes(`"${location.pathname}"`) ?? false;

const isPastMiddle = (): boolean => {
  const { top = Infinity, height = 0 } =
    document.querySelector('.body')?.getBoundingClientRect() ?? {};
  return top + height / 2 < innerHeight / 2;
};

// Named one by one: of a file that is taken whole, the bundler makes another.
const load = async () => {
  const { followReading, welcomeBack } = await import('./returns/reading-memory.ts');
  return { followReading, welcomeBack };
};

/**
 * Remembers on this device, of an article read past its middle, which version was read and where the reader stopped, and
 * tells on return what has changed since. What does so is loaded only then; where it cannot be, nothing is remembered. Nothing leaves the device.
 */
class SinceRead extends HTMLElement {
  connectedCallback(): void {
    if (isKnown()) {
      void load().then(({ welcomeBack }) => welcomeBack(this.dataset), ifUnloaded(undefined));
    }
    const follow = (): void => {
      if (!isPastMiddle()) return;
      removeEventListener('scroll', follow);
      void load().then(({ followReading }) => followReading(this.dataset), ifUnloaded(undefined));
    };
    addEventListener('scroll', follow, { passive: true });
  }
}

customElements.define('since-read', SinceRead);
