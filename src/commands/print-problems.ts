import { formatProblem, severities, type Problem } from '../shared/problem.ts';

/** The problems in the order of their weight, each weight in the order of files and lines. */
export const byWeight = (problems: Problem[]): Problem[] =>
  severities.flatMap((weight) => problems.filter(({ severity }) => severity === weight));

export const errorsIn = (problems: Problem[]): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** How many there are of each weight that there is, as a line: `Errors: 3. Warnings: 1.` */
export function tally(problems: Problem[]): string {
  const names = { error: 'Errors', warning: 'Warnings', advice: 'Advice' };
  const counts = Map.groupBy(byWeight(problems), ({ severity }) => severity);
  return [...counts].map(([severity, { length }]) => `${names[severity]}: ${length}.`).join(' ');
}

/** Prints each problem on a line, errors first, and with errors what follows from them; returns their number. */
export function printProblems(problems: Problem[]): number {
  for (const problem of byWeight(problems)) console.error(formatProblem(problem));
  const errors = errorsIn(problems).length;
  if (errors > 0) {
    console.error(`\n${tally(problems)} Nothing is published until the errors are mended.`);
  }
  return errors;
}
