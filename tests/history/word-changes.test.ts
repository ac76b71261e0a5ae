import { describe, expect, test } from 'vitest';
import { wordChanges } from '../../src/history/word-changes.ts';

/** Changes as they may be typed: `[-removed-]` and `{+added+}`. */
const written = (before: string, after: string, locale = 'en-GB'): string =>
  wordChanges(before, after, locale)
    .map(({ change, text }) =>
      change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`,
    )
    .join('');

describe('what became of a sentence', () => {
  test.each([
    [
      'a word changed',
      'The pier is 900 m long, and nobody has measured it since.',
      'The pier is 90 m long, and nobody has measured it since.',
      'The pier is [-900-]{+90+} m long, and nobody has measured it since.',
    ],
    [
      'words added',
      'Hmeimim lies far from Moscow, a long step.',
      'Hmeimim lies far from Moscow in a straight line, a long step.',
      'Hmeimim lies far from Moscow {+in a straight line+}, a long step.',
    ],
    [
      'words removed',
      'It was, as everybody knows by now, built by people who expected to stay.',
      'It was built by people who expected to stay.',
      'It was[-, as everybody knows by now,-] built by people who expected to stay.',
    ],
    [
      'a clause reworded, not in pieces',
      'The lease was a promise about the future, and nobody believed in it then.',
      'The lease was the one promise of a future, and nobody believed in it then.',
      'The lease was [-a promise about the-]{+the one promise of a+} future, and nobody believed in it then.',
    ],
    ['nothing', 'The pier is long.', 'The pier is long.', 'The pier is long.'],
  ])('of %s no more is marked than a reader would mark', (_, before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  test('in Arabic, by whole words with their vowel marks', () => {
    const before = 'يبعد الرصيف عن المدينة تسعين مترًا وهو قديم جدًّا اليوم';
    const after = 'يبعد الرصيف عن المدينة سبعين مترًا وهو قديم جدًّا اليوم';
    expect(written(before, after, 'ar-u-nu-latn')).toBe(
      'يبعد الرصيف عن المدينة [-تسعين-]{+سبعين+} مترًا وهو قديم جدًّا اليوم',
    );
  });

  test('whose new form can be read from what stayed and what was added', () => {
    const before = 'One, two; three: four. Five “six” seven – eight? Nine.';
    const after = 'One two, three: for. Five, six and “seven” – eight! Nine, ten.';
    const kept = wordChanges(before, after, 'en-GB').filter(({ change }) => change !== 'removed');
    expect(kept.map(({ text }) => text).join('')).toBe(after);
  });
});
