import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkContent } from '../checks/check-content.ts';
import { writeLedgers } from '../checks/write-ledgers.ts';
import { isoDay } from '../shared/dates.ts';
import { printProblems } from './print-problems.ts';
import { projectRoot } from './project-root.ts';

const { values } = parseArgs({
  options: { date: { type: 'string', default: isoDay(new Date()) } },
});

if (z.iso.date().safeParse(values.date).success) {
  const report = await checkContent(projectRoot);
  const done = await writeLedgers(projectRoot, report, values.date);
  for (const line of done) console.log(line);
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  if (printProblems(errors) > 0) process.exitCode = 1;
  else if (done.length === 0) console.log('The ledgers are up to date.');
} else {
  console.error(`“${values.date}” is not a day. Write it as --date=2025-10-16`);
  process.exitCode = 1;
}
