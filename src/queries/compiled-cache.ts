import { kept } from '../cache/disk-cache.ts';
import { sourceDigest } from '../cache/source-digest.ts';
import { oncePerKey } from '../shared/once-per-key.ts';
import { projectRoot } from './site-root.ts';

/** What is compiled from texts, and the module that does it, whose imports all count. */
const compilers = {
  versions: 'src/history/written-text.ts',
  histories: 'src/history/article-versions.ts',
} as const;

const digestOf = (module: string): Promise<string> =>
  sourceDigest(projectRoot, { module, files: ['package-lock.json'] });

/** While writing, a compiler may be edited between two pages. */
const compilerDigest = import.meta.env.DEV ? digestOf : oncePerKey(digestOf);

/**
 * What a text was compiled to, from the cache where neither it nor its compiler has changed.
 *
 * @param key all that the compiler is given
 * @param compile what to do where nothing is kept, by its compiler alone; its result must survive JSON
 */
export async function compiledOnce<T>(
  shelf: keyof typeof compilers,
  key: readonly string[],
  compile: () => Promise<T>,
): Promise<T> {
  const compiler = await compilerDigest(compilers[shelf]);
  return kept({ root: projectRoot, shelf, key: [compiler, ...key] }, compile);
}
