import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { brotliBytes } from '../support/brotli.ts';

const modules = ['passage-links', 'link-arrival', 'article-actions', 'heading-links'];

/** Leaves out what is asked for later: modules that are imported when wanted, and style sheets, of which the address stays. */
const laterLeftOut: Plugin = {
  name: 'later-left-out',
  setup: (bundle) => {
    bundle.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === 'dynamic-import' || path.endsWith('?url') ? { path, external: true } : undefined,
    );
  },
};

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
    plugins: [laterLeftOut],
  });
  return outputFiles.reduce((total, { text }) => total + brotliBytes(text), 0);
}
