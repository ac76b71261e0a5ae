/** The settings a reader may choose, each with its values in the order shown; the first row of `initial` is never stored. */
export const readingSettings = {
  size: ['smallest', 'small', 'standard', 'large', 'largest'],
  typeface: ['serif', 'sans', 'hyperlegible'],
  spacing: ['tight', 'standard', 'loose'],
  theme: ['system', 'light', 'sepia', 'dark'],
  names: ['on', 'off'],
  shortcut: ['on', 'off'],
  offline: ['on', 'off'],
} as const;

export type SettingName = keyof typeof readingSettings;
export type SettingValue<Name extends SettingName> = (typeof readingSettings)[Name][number];
export type ReadingSettings = { [Name in SettingName]: SettingValue<Name> };

export const settingNames = Object.keys(readingSettings) as SettingName[];

export const initialSettings: ReadingSettings = {
  size: 'standard',
  typeface: 'serif',
  spacing: 'standard',
  theme: 'system',
  names: 'on',
  shortcut: 'on',
  offline: 'on',
};

/**
 * Puts the stored settings on `<html data-*>`, for the style sheet to act on. Anything that is not in `allowed` is
 * ignored, so a damaged store cannot damage the page.
 *
 * Runs before first paint: its source is inlined in the head, so it may refer to its parameters only.
 */
export function applyStoredSettings(
  key: string,
  allowed: Readonly<Record<string, readonly string[]>>,
): void {
  let stored: Partial<Record<string, unknown>> = {};
  try {
    stored = (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as typeof stored;
  } catch (error) {
    // Storage is refused or its text is damaged: the page keeps its initial settings.
    if (!(error instanceof DOMException || error instanceof SyntaxError)) throw error;
  }
  const { dataset } = document.documentElement;
  for (const [name, values] of Object.entries(allowed)) {
    const value = String(stored[name]);
    if (values.includes(value)) dataset[name] = value;
    else document.documentElement.removeAttribute(`data-${name}`);
  }
}
