/** A part of a section as the alignment sees it. */
export interface Unit {
  /** What it is: `p`, `ul`, `figure`. Units of one kind are likelier twins. */
  kind: string;
  /** Whether its words are running text, which a translator may part or join. */
  isText: boolean;
  /** In characters. */
  length: number;
}

/** How many units of either edition belong together, in order. */
export interface Bead {
  ours: number;
  theirs: number;
  /** Whether it is likelier than all else that could stand here. */
  isSure: boolean;
}

interface Shape {
  ours: number;
  theirs: number;
  /** How often it occurs, as a logarithm. */
  prior: number;
}

/** After Gale and Church's counts; three to one are ours, since editors part long paragraphs for phones. */
const shapes: readonly Shape[] = [
  { ours: 1, theirs: 1, prior: Math.log(0.89) },
  { ours: 1, theirs: 0, prior: Math.log(0.005) },
  { ours: 0, theirs: 1, prior: Math.log(0.005) },
  { ours: 2, theirs: 1, prior: Math.log(0.0445) },
  { ours: 1, theirs: 2, prior: Math.log(0.0445) },
  { ours: 2, theirs: 2, prior: Math.log(0.005) },
  { ours: 3, theirs: 1, prior: Math.log(0.003) },
  { ours: 1, theirs: 3, prior: Math.log(0.003) },
];

/** Variance of a translation's length for each character of the text, as Gale and Church measured it. */
const variance = 6.8;

/** What makes up for a list that stands beside a paragraph. */
const otherKind = Math.log(0.02);

/** The share of all likelihood from which on a bead is not told to be unsure. */
const leastSure = 0.8;

/** Twice the tail of the normal distribution beyond `x`, as a logarithm: Abramowitz and Stegun, 26.2.17. */
function tail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const series =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.log(2 * series) - (x * x) / 2 - Math.log(2 * Math.PI) / 2;
}

const total = (units: readonly Unit[]): number =>
  units.reduce((sum, { length }) => sum + length, 0);

/** How likely some units of either edition say the same, as a logarithm; nothing where they cannot. */
function likeness(ours: readonly Unit[], theirs: readonly Unit[], ratio: number): number {
  const all = [...ours, ...theirs];
  const [first] = all;
  const isOneKind = all.every(({ kind }) => kind === first?.kind);
  const areTexts = all.every(({ isText }) => isText);
  if (ours.length === 0 || theirs.length === 0) return 0; // what is left out may be of any length
  if (!areTexts) return isOneKind && all.length === 2 ? 0 : -Infinity; // a figure is told by what it is
  const expected = total(ours) * ratio;
  const mean = Math.max(1, (expected + total(theirs)) / 2);
  const distance = Math.abs(total(theirs) - expected) / Math.sqrt(mean * variance);
  return tail(distance) + (isOneKind ? 0 : otherKind);
}

/** The logarithm of a sum of two numbers given as logarithms. */
function logSum(one: number, other: number): number {
  const most = Math.max(one, other);
  return most === -Infinity ? most : most + Math.log1p(Math.exp(Math.min(one, other) - most));
}

/** A section in both editions. */
interface Section {
  ours: readonly Unit[];
  theirs: readonly Unit[];
  /** Characters of their edition for each of ours. */
  ratio: number;
}

/** A bead that ends at a place, and where it begins. */
interface Step extends Shape {
  from: readonly [number, number];
  /** How likely it is by itself, as a logarithm. */
  own: number;
}

/** Every bead that may end before unit `i` of ours and `j` of theirs. */
const stepsTo = ({ ours, theirs, ratio }: Section, i: number, j: number): Step[] =>
  shapes
    .filter((shape) => shape.ours <= i && shape.theirs <= j)
    .map((shape) => {
      const [a, b] = [i - shape.ours, j - shape.theirs];
      const own = likeness(ours.slice(a, i), theirs.slice(b, j), ratio) + shape.prior;
      return { ...shape, from: [a, b], own };
    });

/** What is worked out for each place in both editions, from the places before it. */
function eachPlace<T>(
  { ours, theirs }: Section,
  work: (i: number, j: number, at: (i: number, j: number) => T) => T,
): (i: number, j: number) => T {
  const places = new Map<number, T>();
  const key = (i: number, j: number): number => i * (theirs.length + 1) + j;
  const at = (i: number, j: number): T => places.get(key(i, j)) as T;
  for (let i = 0; i <= ours.length; i++)
    for (let j = 0; j <= theirs.length; j++) places.set(key(i, j), work(i, j, at));
  return at;
}

/** All likelihood of what can stand before each place, as a logarithm. */
const sumsBefore = (section: Section) =>
  eachPlace<number>(section, (i, j, at) =>
    stepsTo(section, i, j)
      .map(({ from, own }) => at(...from) + own)
      .reduce(logSum, i + j === 0 ? 0 : -Infinity),
  );

/** The best division of all that stands before a place. */
interface Division {
  score: number;
  beads: Bead[];
}

/**
 * Divides a section of two editions into what belongs together, by length alone. The beads taken are those that hold in
 * most divisions, each weighed by how likely it is: so it is known where the alignment is unsure.
 *
 * @param section `ratio` is measured over the whole article
 * @see src/decisions/0100-editions-beside-each-other.md
 * @see Gale and Church, A Program for Aligning Sentences in Bilingual Corpora (1993)
 */
export function alignByLength(section: Section): Bead[] {
  const { ours, theirs } = section;
  const [n, m] = [ours.length, theirs.length];
  const before = sumsBefore(section);
  const after = sumsBefore({ ...section, ours: ours.toReversed(), theirs: theirs.toReversed() });
  const longer = (
    { score, beads }: Division,
    { from: [a, b], own, ...shape }: Step,
    rest: number,
  ) => {
    const share = Math.exp(before(a, b) + own + rest - before(n, m));
    const bead = { ours: shape.ours, theirs: shape.theirs, isSure: share >= leastSure };
    return { score: score + share * (shape.ours + shape.theirs), beads: [...beads, bead] };
  };
  return eachPlace<Division>(section, (i, j, at) =>
    stepsTo(section, i, j)
      .map((step) => longer(at(...step.from), step, after(n - i, m - j)))
      .reduce((best, one) => (one.score > best.score ? one : best), {
        score: i + j === 0 ? 0 : -Infinity,
        beads: [],
      }),
  )(n, m).beads;
}
