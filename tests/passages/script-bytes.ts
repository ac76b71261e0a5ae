import { build } from 'esbuild';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { brotliBytes } from '../support/brotli.ts';

const modules = ['passage-links', 'link-arrival', 'article-actions', 'heading-links'];

/** Bytes, in brotli, of all that a page needs for its lasting links before a passage is selected or linked to, shared parts included. */
export async function linkScriptBytes(): Promise<number> {
  const folder = join(ROOT, 'src/browser');
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((name) => `import './${name}.ts';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    external: ['*/passage-tools.ts', '*/arrive.ts', '*/copy-by-hand.ts'],
  });
  return outputFiles.reduce((total, { text }) => total + brotliBytes(text), 0);
}
