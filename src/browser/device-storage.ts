/** What is done with the device's storage; nothing comes of it where the browser or the reader refuses. */
function ifAllowed<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** The text that the device keeps under a key. */
export const stored = (key: string): string | undefined =>
  ifAllowed((storage) => storage.getItem(key)) ?? undefined;

/** Keeps a text under a key. */
export const store = (key: string, text: string): void =>
  ifAllowed((storage) => storage.setItem(key, text));

/** Forgets what is kept under a key. */
export const forget = (key: string): void => ifAllowed((storage) => storage.removeItem(key));
