/** The code that Node gives a fault of the system, such as `ENOENT`; nothing for any other fault. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/**
 * What is read from a file or a folder; nothing where there is none. Whatever else keeps it from being read is thrown:
 * a folder that may not be opened is not an empty one.
 */
export async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The same, at once: of many small files this takes a quarter of the time that it takes to wait for each.
 *
 * @param read `() => readFileSync(path)`
 */
export function ifThereNow<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** How the system says that a name leads nowhere, or could not be that of a file. */
const nowhere = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** The same for a name that somebody has typed, which need not be one that a file can have. */
export async function ifNamed<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (nowhere.includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
