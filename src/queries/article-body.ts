import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileArticle, type CompiledArticle } from '../markdown/compile-article.ts';
import { formatProblem } from '../shared/problem.ts';
import type { Article } from './articles.ts';

const root = process.cwd();
const cacheFolder = join(root, 'node_modules/.cache/longview/bodies');

/** Everything besides the article itself that decides how it is compiled. */
const pipelineSources = ['src/markdown', 'src/shared', 'src/schemas', 'src/i18n'];

async function digestPipeline(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of pipelineSources) {
    for (const name of (await readdir(join(root, folder))).sort()) {
      hash.update(name).update(await readFile(join(root, folder, name)));
    }
  }
  return hash.digest('hex');
}

const pipelineDigest = digestPipeline();

async function cachePath({ slug, language, digest }: Article): Promise<string> {
  const pipeline = import.meta.env.DEV ? digestPipeline() : pipelineDigest;
  const key = createHash('sha256').update(`${await pipeline} ${slug} ${language} ${digest}`);
  return join(cacheFolder, `${key.digest('hex').slice(0, 32)}.json`);
}

/** Written aside and renamed, so that an interrupted build leaves no half of a body behind. */
async function keep(path: string, body: CompiledArticle): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(`${path}.${process.pid}`, JSON.stringify(body));
  await rename(`${path}.${process.pid}`, path);
}

/**
 * The compiled text of an article, from the cache where neither it nor the pipeline has changed.
 *
 * @throws with a line for each problem, when the article has an error
 */
export async function articleBody(article: Article): Promise<CompiledArticle> {
  const path = await cachePath(article);
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as CompiledArticle;

  const source = await readFile(join(root, article.file), 'utf8');
  const body = await compileArticle(source, article.file, article.language);
  const errors = body.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  await keep(path, body);
  return body;
}
