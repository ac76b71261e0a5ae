import type { SettingsWords } from '../../shared/script-words.ts';
import {
  initialSettings,
  readingSettings,
  settingNames,
  type SettingName,
} from '../../shared/stored-settings.ts';
import { keptReadingsKey, settingsStorageKey } from '../../shared/storage-keys.ts';
import { addStyle } from '../add-style.ts';
import { forget, store } from '../device-storage.ts';
import { keepLineInPlace } from '../keep-line-in-place.ts';
import { scriptWords } from '../load-words.ts';
import { element } from '../search/element.ts';
import { renewSettings } from './renew-settings.ts';
import '../names/plain-names.ts';
import style from './settings-form.css?url';

const current = document.documentElement.dataset;

function choices(name: SettingName, { names, values }: SettingsWords): HTMLElement {
  const words: Record<string, string> = values[name];
  const labels = readingSettings[name].map((value) => {
    const radio = element('input', { type: 'radio', name, value });
    radio.defaultChecked = value === initialSettings[name];
    return element('label', {}, radio, element('span', {}, words[value] ?? value));
  });
  return element('fieldset', {}, element('legend', {}, names[name]), ...labels);
}

/** Keeps a choice on the device, or forgets all that is kept there. Where storage is refused, the choice holds for this page alone. */
function keep(chosen: object | undefined): void {
  if (chosen) store(settingsStorageKey, JSON.stringify(chosen));
  else for (const key of [settingsStorageKey, keptReadingsKey]) forget(key);
}

/** What the form shows is always what `<html data-*>` says. */
function showCurrent(form: HTMLFormElement): void {
  for (const name of settingNames) {
    const group = form.elements.namedItem(name);
    if (group instanceof RadioNodeList) group.value = current[name] ?? initialSettings[name];
  }
}

/** The form that sets type and theme, with its style. */
export async function settingsForm(): Promise<HTMLFormElement> {
  const [{ settings, locale }] = await Promise.all([scriptWords(), addStyle(style)]);
  const held = element('p', {});
  const form = element(
    'form',
    { id: 'settings', popover: '', 'aria-label': settings.title },
    ...settingNames.map((name) => choices(name, settings)),
    held,
    element('p', {}, settings.kept),
    element('button', { type: 'reset' }, settings.reset),
  );
  const keeping = () => import('../kept-and-cited.ts');
  const tell = async (): Promise<void> => (await keeping()).tellHeld(held, settings, locale);
  form.addEventListener('beforetoggle', () => void tell());
  form.addEventListener('change', () => {
    const chosen = Object.fromEntries(new FormData(form));
    keep(chosen);
    keepLineInPlace(() => Object.assign(current, chosen));
    if (current['offline'] === 'off')
      void keeping()
        .then(({ removeHeld }) => removeHeld())
        .then(tell);
  });
  form.addEventListener('reset', () => {
    keep(undefined);
    renewSettings();
  });
  new MutationObserver(() => showCurrent(form)).observe(document.documentElement, {
    attributeFilter: settingNames.map((name) => `data-${name}`),
  });
  showCurrent(form);
  return form;
}
