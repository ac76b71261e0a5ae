/**
 * Stands in for what cannot be loaded, to be given to `catch`: browsers refuse a file that cannot be had with a
 * TypeError, and one that was cut off with a SyntaxError. Any other fault is thrown.
 */
export const ifUnloaded =
  <T>(instead: T) =>
  (error: unknown): T => {
    if (error instanceof TypeError || error instanceof SyntaxError) return instead;
    throw error;
  };
