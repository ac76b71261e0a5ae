import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { VerdictWork } from './judge-articles.ts';
import { judgeArticle } from './kept-verdict.ts';

const { root, files, names, surroundings } = workerData as VerdictWork;
for (const file of files) {
  const source = await readFile(join(root, file.path), 'utf8');
  await judgeArticle(root, { file, source, names }, surroundings);
}
