import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileArticle, type CompiledArticle } from '../compile/compile-article.ts';
import { formatProblem } from '../shared/problem.ts';
import type { Article } from './articles.ts';
import { compiledOnce } from './compiled-cache.ts';

async function compile({ file, language }: Article): Promise<CompiledArticle> {
  const source = await readFile(join(process.cwd(), file), 'utf8');
  const body = await compileArticle(source, file, language);
  const errors = body.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  return body;
}

/**
 * The compiled text of an article.
 *
 * @throws with a line for each problem, when the article has an error
 */
export const articleBody = (article: Article): Promise<CompiledArticle> =>
  compiledOnce('bodies', `${article.slug} ${article.language} ${article.digest}`, () =>
    compile(article),
  );
