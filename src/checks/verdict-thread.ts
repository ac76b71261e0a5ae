import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { VerdictWork } from './judge-articles.ts';
import { judgeArticle } from './kept-verdict.ts';

const { root, files, names, surroundings } = workerData as VerdictWork;
for (const file of files) {
  const source = readFileSync(join(root, file.path));
  await judgeArticle(root, { file, source, names }, surroundings);
}
