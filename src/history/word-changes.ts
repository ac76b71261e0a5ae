import { diffWords } from 'diff';
import { wordsOf } from '../shared/words.ts';

/** A stretch of text that stayed, was added or was removed. */
export interface WordChange {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** Fewer words than these between two changes are taken into them, or a reworded sentence would fall to pieces. */
const fewestBetween = 3;

/** What stands between two stretches that stayed: words before and after the change. */
interface Stretch {
  same: boolean;
  before: string;
  after: string;
}

function stretches(before: string, after: string, locale: string): Stretch[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    same: !added && !removed,
    before: added ? '' : value,
    after: removed ? '' : value,
  }));
}

/** Unites neighbours that changed, and short stretches that stayed with the changes around them. */
function united(parts: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const [index, part] of parts.entries()) {
    const isBetween = index > 0 && index < parts.length - 1;
    const same = part.same && !(isBetween && wordsOf(part.after).length < fewestBetween);
    const last = all.at(-1);
    if (last?.same === same) {
      last.before += part.before;
      last.after += part.after;
    } else all.push({ ...part, same });
  }
  return all;
}

/** A stretch as its changes; the space after it belongs to neither. */
function changesOf({ same, before, after }: Stretch): WordChange[] {
  if (same) return [{ change: 'same', text: after }];
  const space = before === '' ? '' : after.slice(after.trimEnd().length);
  const changes: WordChange[] = [
    { change: 'removed', text: space ? before.trimEnd() : before },
    { change: 'added', text: after.slice(0, after.length - space.length) },
    { change: 'same', text: space },
  ];
  return changes.filter(({ text }) => text !== '');
}

/**
 * What became of a text, word by word.
 *
 * @see src/decisions/0030-words-by-jsdiff.md
 */
export const wordChanges = (before: string, after: string, locale: string): WordChange[] =>
  united(stretches(before, after, locale)).flatMap(changesOf);
