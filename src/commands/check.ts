import { parseArgs } from 'node:util';
import { checkContent } from '../checks/check-content.ts';
import { writeHeadingIds } from '../checks/write-heading-ids.ts';
import { printProblems } from './print-problems.ts';
import { projectRoot } from './project-root.ts';

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } });

if (values.fix) {
  const { articles } = await checkContent(projectRoot);
  for (const path of await writeHeadingIds(projectRoot, articles)) {
    console.log(`${path}: wrote heading ids`);
  }
}

const { articles, problems } = await checkContent(projectRoot);
const errors = printProblems(problems);
if (errors === 0) console.log(`Content is sound: ${articles.length} articles.`);
process.exitCode = errors > 0 ? 1 : 0;
