/** So many files are open at the same time at most; every system lets a program have more. */
const usual = 32;

/**
 * Does the same to each of many things, a few of them at a time.
 *
 * @param lanes how many
 * @returns the results in the order of the things
 */
export async function sideBySide<Thing, Result>(
  things: readonly Thing[],
  work: (thing: Thing) => Promise<Result>,
  lanes = usual,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = things.entries();
  const lane = async (): Promise<void> => {
    for (const [at, thing] of waiting) results[at] = await work(thing);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
