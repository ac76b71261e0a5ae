import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { inThreads } from '../cache/in-threads.ts';
import type { TextToCompile } from './compile-thread.ts';

/**
 * Compiles texts on every processor; they are kept.
 *
 * @param root the project's root
 */
export async function compileAhead(root: string, texts: TextToCompile[]): Promise<void> {
  const hands = availableParallelism();
  const parts = Array.from({ length: hands }, (_, hand) => ({
    root,
    texts: texts.filter((_text, at) => at % hands === hand),
  }));
  await inThreads(join(root, 'src/compile/compile-thread.ts'), parts);
}
