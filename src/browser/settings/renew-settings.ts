import '../names/plain-names.ts';
import { applyStoredSettings, readingSettings } from '../../shared/stored-settings.ts';
import { settingsStorageKey } from '../../shared/storage-keys.ts';
import { keepLineInPlace } from '../keep-line-in-place.ts';

/** Shows the page as the device has it in store, the line that is read staying where it was. */
export const renewSettings = (): void =>
  keepLineInPlace(() => applyStoredSettings(settingsStorageKey, readingSettings));
