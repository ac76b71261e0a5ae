import { describe, expect, test } from 'vitest';
import { readingMinutes, wordsOf } from '../../src/shared/words.ts';

describe('the words of a text', () => {
  test.each([
    ['Stop. “Go”, he said!', ['stop', 'go', 'he', 'said']],
    ['Al-Sharaa’s aide', ["al-sharaa's", 'aide']],
    ["Al-Sharaa's aide", ["al-sharaa's", 'aide']],
    ['al‑Sharaa', ['al-sharaa']],
    ['rock-’n’-roll – 12:30', ['rock', 'n', 'roll', '12', '30']],
    ['the friends’ house-', ['the', 'friends', 'house']],
    ['الحربُ، والسِّلم ٢٠٢٤؟', ['الحربُ', 'والسِّلم', '٢٠٢٤']],
    ['ﬁrst Café', ['first', 'café']],
    [' … — * ', []],
  ])('“%s” is divided into its words', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the minutes that reading takes', () => {
  test.each([
    [0, 1],
    [1, 1],
    [344, 1],
    [345, 2],
    [1800, 8],
  ])('%i words', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
