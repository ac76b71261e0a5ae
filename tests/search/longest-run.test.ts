import { describe, expect, test } from 'vitest';
import { longestRun } from '../../src/browser/search/longest-run.ts';

const run = (typed: string, text: string): number => longestRun(typed.split(' '), text.split(' '));

describe('the longest run of the words typed that stands in a text', () => {
  test.each([
    ['of the other', 'the other half of the other', 3],
    ['end of the war', 'the war at the end of it', 2],
    ['war the of end', 'the end of the war', 1],
    ['the the end', 'the end', 2],
    ['a b c d', 'x a b y c d', 2],
    ['peace', 'the end of the war', 0],
    ['the war', '', 0],
  ])('“%s” in “%s”', (typed, text, length) => {
    expect(run(typed, text)).toBe(length);
  });
});
