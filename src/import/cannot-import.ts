/** Why a file cannot be imported, in one line that says what to do instead. */
export class CannotImport extends Error {}

/** Why a file that is there cannot be opened. */
export const cannotOpen = (path: string, cause: unknown): CannotImport =>
  new CannotImport(`${path} cannot be opened. Allow it to be read`, { cause });

/** What is said of a file whose blocks hold each other without end. */
export const nestsTooDeep = (path: string): string =>
  `${path} has quotations or lists within each other that are too deep to read. Import its text as .txt`;
