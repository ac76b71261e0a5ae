import { oncePerKey } from '../shared/once-per-key.ts';
import { settingsStorageKey } from '../shared/storage-keys.ts';
import { addStyle } from './add-style.ts';
import { ifUnloaded } from './if-unloaded.ts';
import faces from './settings/hyperlegible-faces.css?url';

/** Few pages are open while the settings change in another; what cannot be loaded then leaves the page as it is. */
const renew = (): void => {
  const apply = import('./settings/renew-settings.ts');
  void apply.then(({ renewSettings }) => renewSettings(), ifUnloaded(undefined));
};

/** The button that opens the form of settings, which is made when a reader reaches for it. */
class ReadingSettings extends HTMLElement {
  /** The faces too: a line is kept in its place only while a face that is known arrives. */
  private readonly prepared = oncePerKey(async (button: HTMLButtonElement) => {
    const { settingsForm } = await import('./settings/settings-form.ts');
    const [form] = await Promise.all([settingsForm(), addStyle(faces)]);
    this.append(form);
    button.popoverTargetElement = form;
  });

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('popover' in button)) return;
    if (document.documentElement.dataset['typeface'] === 'hyperlegible') void addStyle(faces);
    const prepare = (): Promise<void> => this.prepared(button);
    for (const intent of ['pointerenter', 'touchstart', 'focus']) {
      const early = (): unknown => prepare().catch(ifUnloaded(undefined));
      button.addEventListener(intent, early, { once: true, passive: true });
    }
    button.addEventListener('click', () => {
      if (button.popoverTargetElement) return;
      void prepare().then(() => button.click(), ifUnloaded(undefined));
    });
    addEventListener('storage', ({ key }) => {
      if (key === settingsStorageKey) renew();
    });
    // A page that comes back as it was left has heard of no change.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) renew();
    });
  }
}

customElements.define('reading-settings', ReadingSettings);
