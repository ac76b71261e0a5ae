/** Particles that are written as one with the next word: two conjunctions, and after them the rest. */
const conjunctions = ['', 'و', 'ف'];
const particles = ['', 'ال', 'بال', 'كال', 'لل', 'ب', 'ك', 'ل', 'س'];

const prefixes = conjunctions.flatMap((conjunction) =>
  particles.map((particle) => conjunction + particle),
);

function mayStandBefore(prefix: string, word: string): boolean {
  if (prefix === '') return true;
  if (/[ال]ل$/.test(prefix)) return word.length >= 2;
  if (prefix.endsWith('س')) return /^[يتنا]../.test(word); // the future of a verb
  return word.length >= 3; // `بحر` is not `ب` and `حر`
}

/**
 * The words that a folded Arabic word may be read as: itself first, then what is left without a particle that it may
 * begin with. Some readings are no words at all; only a dictionary could tell.
 */
export const readings = (word: string): string[] =>
  prefixes
    .filter((prefix) => word.startsWith(prefix))
    .map((prefix) => ({ prefix, rest: word.slice(prefix.length) }))
    .filter(({ prefix, rest }) => mayStandBefore(prefix, rest))
    .map(({ rest }) => rest);
