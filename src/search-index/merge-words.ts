import { writeWord, type PackedWord, type Placed, type WrittenWord } from './packed-words.ts';

/** The words of a group of articles in the order of their bytes, and where its pages stand among all. */
export interface GroupWords {
  words: Iterator<PackedWord>;
  /** How many pages come before. */
  offset: number;
}

interface Head extends GroupWords {
  word: PackedWord;
}

function next(group: GroupWords): Head[] {
  const following = group.words.next();
  return following.done ? [] : [{ ...group, word: following.value }];
}

function united(heads: Head[]): WrittenWord {
  const spellings = new Map<string, Placed[]>();
  for (const { word, offset } of heads) {
    for (const [spelling, its] of word.spellings) {
      spellings.set(spelling, [...(spellings.get(spelling) ?? []), [its, offset]]);
    }
  }
  const own = heads.map(({ word, offset }): Placed => [word.own, offset]);
  return writeWord(heads[0]?.word.stem ?? '', own, spellings);
}

/** Unites the words of groups one by one, so that no more than a file of each is held. */
export function* mergeWords(groups: GroupWords[]): Generator<WrittenWord> {
  let heads = groups.flatMap(next);
  while (heads.length > 0) {
    const first = heads.reduce(
      (least, { word: { stem } }) => (stem < least ? stem : least),
      heads[0]?.word.stem ?? '',
    );
    yield united(heads.filter(({ word }) => word.stem === first));
    heads = heads.flatMap((head) => (head.word.stem === first ? next(head) : [head]));
  }
}
