import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kept } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import type { Language } from '../i18n/languages.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { formatProblem } from '../shared/problem.ts';
import { compileArticle, type CompiledArticle } from './compile-article.ts';

const compiler = { module: 'src/compile/compile-article.ts', files: ['package-lock.json'] };

/** Worked out again when the compiler is edited while writing: this module, which imports it, is then loaded anew. */
export const compilerDigest = oncePerKey((root: string) => sourceDigest(root, compiler));

/**
 * The compiled text of an article, from the cache where neither its file nor the compiler has changed.
 *
 * @param root the project's root
 * @param file path of its Markdown file from there
 * @throws with a line for each problem, when the article has an error
 */
export async function keptArticle(
  root: string,
  file: string,
  language: Language,
): Promise<CompiledArticle> {
  const source = await readFile(join(root, file), 'utf8');
  const key = [await compilerDigest(root), file, language, source];
  const body = await kept({ root, shelf: 'bodies', key }, () =>
    compileArticle(source, file, language),
  );
  const errors = body.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(formatProblem).join('\n'));
  return body;
}
