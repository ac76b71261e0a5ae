import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTally, tallyLine } from './test-report.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'longview-report-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(files: { status: string; tests: string[] }[]): string {
  const count = (wanted: string): number =>
    files.flatMap(({ tests }) => tests).filter((status) => status === wanted).length;
  const file = join(folder, 'report.json');
  const json = {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: 0,
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  };
  writeFileSync(file, JSON.stringify(json));
  return file;
}

describe('the tally of a run', () => {
  test('counts what passed, failed and was skipped', () => {
    const file = report([{ status: 'failed', tests: ['passed', 'failed', 'skipped'] }]);
    expect(readTally(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 1 });
  });

  test('counts a file that does not load as one failure', () => {
    const files = [
      { status: 'failed', tests: [] },
      { status: 'passed', tests: ['passed'] },
    ];
    expect(readTally(report(files), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('is never free of failures when the exit code is not', () => {
    expect(readTally(report([{ status: 'passed', tests: ['passed'] }]), 1).failed).toBe(1);
    expect(readTally(join(folder, 'missing.json'), 0).failed).toBe(1);
  });

  test('reads as one plain line', () => {
    expect(tallyLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(tallyLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
