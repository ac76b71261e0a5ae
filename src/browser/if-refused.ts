/**
 * Stands in for what a browser refuses, to be given to `catch`: storage and service workers are refused with a
 * DOMException, and a service worker that cannot be loaded with a TypeError. Any other fault is thrown.
 */
export const ifRefused =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof DOMException || error instanceof TypeError) return instead;
    throw error;
  };
