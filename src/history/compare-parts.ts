import { diffArrays } from 'diff';
import type { TextPart } from '../compile/section-texts.ts';
import { wordsOf } from '../shared/words.ts';
import { wordChanges, type WordChange } from './word-changes.ts';

/** What became of a piece of text; pieces that stayed stand together. */
export type PartChange =
  { stayed: TextPart[] } | { stayed?: undefined; kind: TextPart['kind']; words: WordChange[] };

/** Below this, two pieces have too little in common to be told as one that was reworded. */
const leastLikeness = 0.5;

/** A piece in one line; of code, line by line. */
export const textOf = ({ kind, texts }: TextPart): string => {
  const text = texts.join(' · ');
  return kind === 'code' ? text : text.replace(/\s+/g, ' ').trim();
};

const isSame = (one: TextPart, other: TextPart): boolean =>
  one.kind === other.kind && textOf(one) === textOf(other);

/** Share of words that two pieces have in common, from 0 to 1 (Sørensen and Dice). */
function likeness(one: TextPart, other: TextPart): number {
  const words = wordsOf(textOf(one));
  const others = wordsOf(textOf(other));
  const left = [...others];
  const common = words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / Math.max(1, words.length + others.length);
}

const whole = (change: 'added' | 'removed', part: TextPart): PartChange => ({
  kind: part.kind,
  words: [{ change, text: textOf(part) }],
});

/** Tells which of the pieces that went and of those that came are one that was reworded. */
function paired(removed: TextPart[], added: TextPart[], locale: string): PartChange[] {
  const left = [...removed];
  const changes = added.flatMap((part): PartChange[] => {
    const at = left.findIndex(
      (old) => old.kind === part.kind && likeness(old, part) >= leastLikeness,
    );
    const gone = left.splice(0, at + 1);
    const old = gone.pop();
    if (!old) return [whole('added', part)];
    const words = wordChanges(textOf(old), textOf(part), locale);
    return [...gone.map((one) => whole('removed', one)), { kind: part.kind, words }];
  });
  return [...changes, ...left.map((part) => whole('removed', part))];
}

/** What became of the pieces of a section, in the order of the newer form. */
export function compareParts(before: TextPart[], after: TextPart[], locale: string): PartChange[] {
  const changes: PartChange[] = [];
  let removed: TextPart[] = [];
  let added: TextPart[] = [];
  const settle = (): void => {
    changes.push(...paired(removed, added, locale));
    [removed, added] = [[], []];
  };
  for (const run of diffArrays(before, after, { comparator: isSame })) {
    if (run.removed) removed.push(...run.value);
    else if (run.added) added.push(...run.value);
    else {
      settle();
      changes.push({ stayed: run.value });
    }
  }
  settle();
  return changes;
}
