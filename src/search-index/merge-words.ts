import type { Occurrence, Word } from './pagefind-files.ts';

/** The words of a group of articles in the order of their bytes, and where its pages and fields stand among all. */
export interface GroupWords {
  words: Iterator<Word>;
  /** How many pages come before. */
  offset: number;
  /** For each of its fields, its place among all. */
  fields: number[];
}

interface Head extends GroupWords {
  word: Word;
  bytes: Buffer;
}

function next(group: GroupWords): Head | undefined {
  const following = group.words.next();
  if (following.done) return undefined;
  const word = following.value;
  return { ...group, word, bytes: Buffer.from(word[0]) };
}

/** Gathers where a word stands, group by group. */
class Occurrences {
  readonly all: Occurrence[] = [];
  #last = 0;

  add(occurrences: Occurrence[], { offset, fields }: GroupWords): void {
    let page = offset;
    for (const [distance, places, inFields] of occurrences) {
      page += distance;
      const moved = inFields.map((one) => (one < 0 ? -1 - (fields[-1 - one] ?? 0) : one));
      this.all.push([page - this.#last, places, moved]);
      this.#last = page;
    }
  }
}

function united(heads: Head[]): Word {
  const own = new Occurrences();
  const spellings = new Map<string, Occurrences>();
  for (const head of heads) {
    const [, occurrences, variants] = head.word;
    own.add(occurrences, head);
    for (const [spelling, its] of variants) {
      const known = spellings.get(spelling) ?? new Occurrences();
      known.add(its, head);
      spellings.set(spelling, known);
    }
  }
  const variants = [...spellings].map(([spelling, { all }]): Word[2][number] => [spelling, all]);
  variants.sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  return [heads[0]?.word[0] ?? '', own.all, variants];
}

/** Unites the words of groups one by one, so that no more than a file of each is held. */
export function* mergeWords(groups: GroupWords[]): Generator<Word> {
  let heads = groups.flatMap((group) => next(group) ?? []);
  while (heads.length > 0) {
    const first = heads.reduce((least, head) =>
      Buffer.compare(head.bytes, least.bytes) < 0 ? head : least,
    );
    const same = heads.filter(({ bytes }) => bytes.equals(first.bytes));
    yield united(same);
    heads = heads.flatMap((head) => (same.includes(head) ? (next(head) ?? []) : head));
  }
}
