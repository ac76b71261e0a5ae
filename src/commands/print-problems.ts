import { formatProblem, type Problem } from '../shared/problem.ts';

/** Prints each problem on a line, errors first, and their sum; returns the number of errors. */
export function printProblems(problems: Problem[]): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  for (const problem of [...errors, ...warnings]) console.error(formatProblem(problem));
  if (errors.length > 0) {
    console.error(`\nErrors: ${errors.length}. Nothing is published until they are mended.`);
  }
  return errors.length;
}
