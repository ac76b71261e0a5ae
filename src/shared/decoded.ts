/** A part of an address as people read it; nothing where its percent signs stand for no characters. */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** The id that a fragment names, `#the-pier`; one that does not decode names none. */
export const idIn = (hash: string): string => decoded(hash.slice(1)) ?? '';
