import { expect, test } from 'vitest';
import { problemLines } from '../../src/commands/print-problems.ts';
import type { Problem } from '../../src/shared/problem.ts';

const advice = (n: number, file = n): Problem => ({
  ...{ file: `${file}.md`, line: 1, severity: 'advice', rule: 'lengths' },
  message: `a sentence of ${n} words`,
});

test('thousands of one kind are a few lines, and errors each have theirs, at the end', () => {
  const errors: Problem[] = [1, 2, 3, 4, 5, 6].map((line) => ({
    ...{ file: 'x.md', line, severity: 'error' },
    message: 'no heading',
  }));
  const many = Array.from({ length: 2020 }, (_, n) => advice(n));
  expect(problemLines([...errors, ...many])).toEqual([
    '0.md:1: advice: a sentence of 0 words',
    '1.md:1: advice: a sentence of 1 words',
    '2.md:1: advice: a sentence of 2 words',
    '  … and 2,017 more of this kind, in 2,020 files. “npm run check -- --all” lists each',
    ...errors.map(({ line }) => `x.md:${line}: no heading`),
  ]);
});

test('what would be one line more is listed', () => {
  const four = [1, 2, 3, 4].map((n) => advice(n));
  expect(problemLines(four)).toHaveLength(4);
  expect(problemLines(four).join()).not.toContain('more of this kind');
});

test('signs that a terminal obeys are named, and a problem is one line whatever it quotes', () => {
  const error: Problem = {
    ...{ file: 'x\n.md', line: 1, severity: 'error' },
    message: 'the link “a\u001b[2J\u202eb\n  c” leads nowhere',
  };
  expect(problemLines([error])).toEqual(['x .md:1: the link “aU+001B[2JU+202Eb c” leads nowhere']);
});
