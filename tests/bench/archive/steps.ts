import type { MeasuredRun } from './measured-run.ts';

/** What is done to an archive before it is built, and how the build is called in the table. */
export interface Step {
  name: string;
  change: () => Promise<void>;
}

/** A step, and what the build after it took. */
export interface MeasuredStep extends MeasuredRun {
  name: string;
}

/** Builds after each step, one after the other. */
export async function measureSteps(
  steps: readonly Step[],
  build: () => Promise<MeasuredRun>,
): Promise<MeasuredStep[]> {
  const measured: MeasuredStep[] = [];
  for (const { name, change } of steps) {
    process.stderr.write(`measuring ${name} …\n`);
    await change();
    measured.push({ name, ...(await build()) });
  }
  return measured;
}
