/** Why a file cannot be imported, in one line that says what to do instead. */
export class CannotImport extends Error {}
