import {
  applyStoredSettings,
  initialSettings,
  keptReadingsKey,
  readingSettings,
  settingNames,
  settingsStorageKey,
} from '../shared/stored-settings.ts';
import { addStyle } from './add-style.ts';
import { forget, store } from './device-storage.ts';
import { keepLineInPlace } from './keep-line-in-place.ts';
import faces from './hyperlegible-faces.css?url';
import style from './settings-form.css?url';

const current = document.documentElement.dataset;

/** Keeps a choice on the device, or forgets all that is kept there. Where storage is refused, the choice holds for this page alone. */
function keep(chosen: object | undefined): void {
  if (chosen) store(settingsStorageKey, JSON.stringify(chosen));
  else for (const key of [settingsStorageKey, keptReadingsKey]) forget(key);
}

/** The form that sets type and theme. What it shows is always what `<html data-*>` says. */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form || !('popover' in form)) return;
    this.showCurrent(form);
    this.styleBeforeOpening();
    if (current['typeface'] === 'hyperlegible') void addStyle(faces);
    form.addEventListener('change', () => {
      const chosen = Object.fromEntries(new FormData(form));
      keep(chosen);
      keepLineInPlace(() => Object.assign(current, chosen));
    });
    form.addEventListener('reset', () => {
      keep(undefined);
      keepLineInPlace(() => {
        applyStoredSettings(settingsStorageKey, readingSettings);
      });
    });
    const renew = (): void => {
      keepLineInPlace(() => applyStoredSettings(settingsStorageKey, readingSettings));
      this.showCurrent(form);
    };
    addEventListener('storage', ({ key }) => {
      if (key === settingsStorageKey) renew();
    });
    // A page that comes back as it was left has heard of no change.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) renew();
    });
  }

  private styleBeforeOpening(): void {
    const button = this.querySelector<HTMLButtonElement>('[popovertarget]');
    const openStyled = (event: Event): void => {
      event.preventDefault();
      // The faces too: a line is kept in its place only while a face that is known arrives.
      void Promise.all([style, faces].map(addStyle)).then(() => button?.click());
    };
    button?.addEventListener('click', openStyled, { once: true });
  }

  private showCurrent(form: HTMLFormElement): void {
    for (const name of settingNames) {
      const group = form.elements.namedItem(name);
      if (group instanceof RadioNodeList) group.value = current[name] ?? initialSettings[name];
    }
  }
}

customElements.define('reading-settings', ReadingSettings);
