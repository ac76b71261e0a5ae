import { indexedNameSchema, nameKinds, type IndexedName } from '../schemas/indexed-name.ts';
import { foldedParts } from '../shared/fold.ts';
import type { Problem } from '../shared/problem.ts';
import { readCollection } from './read-collection.ts';

/** A name with the place at which its file gives it. */
interface GivenName {
  file: string;
  line: number;
  folded: string;
  hasHint: boolean;
}

const hasHint = (name: IndexedName): boolean =>
  name['not-with'].length + name['only-with'].length > 0;

/** Names that two files give, unless both say by what they are told apart. */
function givenTwice(names: GivenName[]): Problem[] {
  const alike = [...Map.groupBy(names, ({ folded }) => folded).values()];
  return alike.flatMap((all) => {
    const others = all.slice(1).filter(({ file }) => file !== all[0]?.file);
    return others
      .filter((one) => !one.hasHint || !all[0]?.hasHint)
      .map(({ file, line }): Problem => ({
        ...{ file, line, severity: 'error' },
        message: `${all[0]?.file} has this name too. Remove one of the files or, where two bear the name, say in both by “only-with” or “not-with” how a text tells them apart`,
      }));
  });
}

/**
 * Checks the files of names that have pages.
 *
 * @param root the project's root
 */
export async function checkIndexedNames(root: string): Promise<Problem[]> {
  const kinds = nameKinds.map((kind) => readCollection(root, kind, indexedNameSchema));
  const read = await Promise.all(kinds);
  const names = read
    .flatMap(({ entries }) => entries)
    .flatMap(({ file, data, lineOf }): GivenName[] =>
      Object.entries(data?.name ?? {}).map(([language, name]) => ({
        ...{ file, line: lineOf(['name', language]) },
        folded: foldedParts(name).join(' '),
        hasHint: data !== undefined && hasHint(data),
      })),
    );
  return [...read.flatMap(({ problems }) => problems), ...givenTwice(names)];
}
