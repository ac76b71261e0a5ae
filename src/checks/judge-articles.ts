import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ArticleFile } from '../loaders/content-files.ts';
import { readAll } from '../loaders/unreadable.ts';
import type { Problem } from '../shared/problem.ts';
import { inThreads } from '../cache/in-threads.ts';
import { sideBySide } from '../shared/side-by-side.ts';
import type { Surroundings } from './check-article.ts';
import {
  judgeArticle,
  keptVerdict,
  type ArticleToJudge,
  type JudgedArticle,
} from './kept-verdict.ts';

/** What a thread is given to do. */
export interface VerdictWork {
  root: string;
  files: ArticleFile[];
  names: string;
  surroundings: Surroundings;
}

/** Fewer articles are checked before threads have read our source. */
const worthThreads = 150;

/** Checks articles on every processor; verdicts that last are kept. */
async function judgeInThreads({ files, ...work }: VerdictWork): Promise<void> {
  const hands = availableParallelism();
  const parts = Array.from({ length: hands }, (_, hand) => ({
    ...work,
    files: files.filter((_file, at) => at % hands === hand),
  }));
  await inThreads(join(import.meta.dirname, 'verdict-thread.ts'), parts);
}

/** Checks each article by itself where no verdict on it is kept. */
export async function judgeArticles(
  work: VerdictWork,
): Promise<{ judged: JudgedArticle[]; problems: Problem[] }> {
  const { root, files, names, surroundings } = work;
  const recall = async (file: ArticleFile): Promise<[ArticleToJudge, JudgedArticle?]> => {
    const source = readFileSync(join(root, file.path), 'utf8');
    const toJudge = { file, source, names };
    return [toJudge, await keptVerdict(root, toJudge, surroundings)];
  };
  const readings = await sideBySide(files, (file) => readAll(root, [[file.path, recall(file)]]));
  const read = readings.flatMap((one) => one.read);
  const missing = read.flatMap(([{ file }, kept]) => (kept ? [] : [file]));
  const isMuch = missing.length > worthThreads;
  if (isMuch) await judgeInThreads({ ...work, files: missing });
  const judged = await sideBySide(read, async ([toJudge, kept]) => {
    const known = kept ?? (isMuch ? await keptVerdict(root, toJudge, surroundings) : undefined);
    return known ?? judgeArticle(root, toJudge, surroundings);
  });
  return { judged, problems: readings.flatMap(({ problems }) => problems) };
}
