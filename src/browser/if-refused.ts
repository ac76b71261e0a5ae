/** Stands in for what a browser refuses, storage and service workers, to be given to `catch`. Any other fault is thrown. */
export const ifRefused =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof DOMException) return instead;
    throw error;
  };
