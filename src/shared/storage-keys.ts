/** Under which the device keeps the reader's settings. */
export const settingsStorageKey = 'longview:reading';

/** Under which the device remembers what was read; forgotten with the settings. */
export const keptReadingsKey = 'longview:read';
