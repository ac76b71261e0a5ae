/** Numbers from 0 to below 1, always the same for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some members of a list, in random order. */
export function sample<T>(list: readonly T[], size: number, next: () => number): T[] {
  const keyed = list.map((member) => ({ member, key: next() }));
  return keyed
    .sort((one, other) => one.key - other.key)
    .slice(0, size)
    .map(({ member }) => member);
}
