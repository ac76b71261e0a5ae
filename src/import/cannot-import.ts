/** Why a file cannot be imported, in one line that says what to do instead. */
export class CannotImport extends Error {}

/** What is said of a file whose blocks hold each other without end. */
export const nestsTooDeep = (path: string): string =>
  `${path} has quotations or lists within each other that are too deep to read. Import its text as .txt`;
