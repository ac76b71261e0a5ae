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
  const read = (file: ArticleFile): ArticleToJudge => ({
    ...{ file, names },
    source: readFileSync(join(root, file.path)),
  });
  const recall = async (file: ArticleFile): Promise<[ArticleFile, JudgedArticle?]> => [
    file,
    await keptVerdict(root, read(file), surroundings),
  ];
  const readings = await sideBySide(files, (file) => readAll(root, [[file.path, recall(file)]]));
  const readable = readings.flatMap((one) => one.read);
  const missing = readable.flatMap(([file, kept]) => (kept ? [] : [file]));
  const isMuch = missing.length > worthThreads;
  if (isMuch) await judgeInThreads({ ...work, files: missing });
  const judged = await sideBySide(readable, async ([file, kept]) => {
    const known = kept ?? (isMuch ? (await recall(file))[1] : undefined);
    return known ?? judgeArticle(root, read(file), surroundings);
  });
  return { judged, problems: readings.flatMap(({ problems }) => problems) };
}
