import { formatProblem, severities, type Problem } from '../shared/problem.ts';

const number = new Intl.NumberFormat('en');

/** The problems in the order of their weight, each weight in the order of files and lines. */
export const byWeight = (problems: Problem[]): Problem[] =>
  severities.flatMap((weight) => problems.filter(({ severity }) => severity === weight));

export const errorsIn = (problems: Problem[]): Problem[] =>
  problems.filter(({ severity }) => severity === 'error');

/** How many there are of each weight that there is, as a line: `Errors: 3. Warnings: 1.` */
export function tally(problems: Problem[]): string {
  const names = { error: 'Errors', warning: 'Warnings', advice: 'Advice' };
  const counts = Map.groupBy(byWeight(problems), ({ severity }) => severity);
  return [...counts]
    .map(([severity, { length }]) => `${names[severity]}: ${number.format(length)}.`)
    .join(' ');
}

/** So many of a kind show what it is. */
const shown = 3;

/** Those of a rule are of one kind, and without a rule those that say the same. */
const kindOf = ({ rule, message }: Problem): string => rule ?? message;

function linesOfKind(problems: Problem[]): string[] {
  const first = problems.slice(0, shown);
  const rest = problems.length - first.length;
  if (rest < 2) return problems.map(formatProblem); // one more line says as much as its count
  const files = new Set(problems.map(({ file }) => file)).size;
  const where = files === 1 ? 'all in one file' : `in ${number.format(files)} files`;
  const sum = `  … and ${number.format(rest)} more of this kind, ${where}. “npm run check -- --all” lists each`;
  return [...first.map(formatProblem), sum];
}

/** The problems as lines: what weighs least first, so that errors stand next to the verdict; errors each, others by kind. */
export function problemLines(problems: Problem[], all = false): string[] {
  return severities.toReversed().flatMap((weight) => {
    const ofWeight = problems.filter(({ severity }) => severity === weight);
    if (all || weight === 'error') return ofWeight.map(formatProblem);
    return [...Map.groupBy(ofWeight, kindOf).values()].flatMap(linesOfKind);
  });
}

/**
 * Prints the problems, and with errors what follows from them.
 *
 * @param all whether each is listed, however many there are of a kind
 * @returns the number of errors
 */
export function printProblems(problems: Problem[], all = false): number {
  for (const line of problemLines(problems, all)) console.error(line);
  const errors = errorsIn(problems).length;
  if (errors > 0) {
    console.error(`\n${tally(problems)} Nothing is published until the errors are mended.`);
  }
  return errors;
}
