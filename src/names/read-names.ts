import { readEntries } from '../loaders/read-entries.ts';
import { readSpellings } from '../loaders/read-spellings.ts';
import type { Name } from '../schemas/name.ts';
import {
  indexedNameSchema,
  nameKinds,
  type IndexedName,
  type NameKind,
} from '../schemas/indexed-name.ts';

/** A name by its place: `people/kofi-annan`. */
export type NameKey = `${NameKind}/${string}`;

/** The folder and the name of the file that a key stands for. */
export function placeOfName(key: NameKey): { kind: NameKind; id: string } {
  const [kind, id] = key.split('/') as [NameKind, string];
  return { kind, id };
}

/** All that is known of names, as the content says it. */
export interface KnownNames {
  indexed: Map<NameKey, IndexedName>;
  /** `content/names/`: how names are spelt. */
  spellings: Name[];
}

/**
 * Reads the names that may have pages. Files with faults are left to the content checks, which stop the build.
 *
 * @param root the project's root
 */
export async function readNames(root: string): Promise<KnownNames> {
  const indexed: KnownNames['indexed'] = new Map();
  for (const kind of nameKinds) {
    const entries = await readEntries(root, kind, indexedNameSchema);
    for (const [id, name] of entries) indexed.set(`${kind}/${id}`, name);
  }
  return { indexed, spellings: await readSpellings(root) };
}
