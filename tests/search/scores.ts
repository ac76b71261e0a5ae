import type { Outcome } from './ask-all.ts';

const LAST_RANK = 10;

const isRight = ({ asked }: Outcome, section = ''): boolean => asked.expect.includes(section);

/** Whether the query as it was typed brought a right section first. */
export const isRightAsTyped = (outcome: Outcome): boolean => isRight(outcome, outcome.got[0]);

/** Whether the spelling on offer brings a right section first. */
export const isRightAsSuggested = (outcome: Outcome): boolean =>
  isRight(outcome, outcome.suggested?.got[0]);

/** Whether a reader gets the right section first, after a slip by way of the spelling on offer too. */
export const isFound = (outcome: Outcome): boolean =>
  isRightAsTyped(outcome) || isRightAsSuggested(outcome);

/** One over the rank of the first right section; none counts after the tenth. */
export function reciprocalRank(outcome: Outcome): number {
  if (isFound(outcome)) return 1;
  const index = outcome.got.slice(0, LAST_RANK).findIndex((section) => isRight(outcome, section));
  return index < 0 ? 0 : 1 / (index + 1);
}

/** Whether the reader was left with neither a section nor another spelling to try. */
export const isEmpty = ({ got, suggested }: Outcome): boolean => got.length === 0 && !suggested;

export interface Scores {
  count: number;
  /** Share of queries whose first section is right. */
  success: number;
  /** Mean reciprocal rank within the first ten sections. */
  rank: number;
  /** Share of queries that brought nothing. */
  nothing: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The scores of some outcomes, of which there must be one at least. */
export const scores = (outcomes: readonly Outcome[]): Scores => ({
  count: outcomes.length,
  success: mean(outcomes.map((outcome) => Number(isFound(outcome)))),
  rank: mean(outcomes.map(reciprocalRank)),
  nothing: mean(outcomes.map((outcome) => Number(isEmpty(outcome)))),
});
