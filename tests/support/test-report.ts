import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one run of the tests came to. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

type Report = z.infer<typeof Report>;

// A file that does not load, or whose set-up throws, fails without one failed test in it.
function filesThatFailWhole(report: Report): number {
  const whole = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return whole.length;
}

/**
 * Reads Vitest's JSON report.
 * @param file where the report should be; a missing one counts as one failure
 * @param exitCode of Vitest, which also tells of errors outside any test
 */
export function readTally(file: string, exitCode: number): Tally {
  const least = exitCode === 0 ? 0 : 1;
  if (!existsSync(file)) return { passed: 0, failed: Math.max(1, least), skipped: 0 };
  const report = Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  const failed = report.numFailedTests + filesThatFailWhole(report);
  return {
    passed: report.numPassedTests,
    failed: Math.max(failed, least),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last line of a run: `12 passed, 0 failed`, and `, 1 skipped` where some were. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
