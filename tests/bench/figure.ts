import type { Budget } from './budgets.ts';

/** One row of the table. `value` is undefined when it could not be measured; `note` says why. */
export interface Figure {
  name: string;
  value: number | undefined;
  unit: Budget['unit'];
  budget?: Budget;
  note?: string;
}

/** A figure that is held to a budget. */
export function held(name: string, value: number | undefined, budget: Budget, note = ''): Figure {
  return { name, value, unit: budget.unit, budget, note };
}

/** Whether a figure keeps its budget; one without a budget always does, one unmeasured never. */
export function keeps({ value, budget }: Figure): boolean {
  if (!budget) return true;
  if (value === undefined) return false;
  return budget.least ? value >= budget.limit : value <= budget.limit;
}
