import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const moduleScript = /<script type="module" src=/g;

/**
 * Lets scripts wait for words and pictures. Browsers fetch module scripts before images, though here nothing that is
 * read needs them; Astro has no way to say so on a script that it bundles.
 *
 * @see src/decisions/0006-yielding-scripts.md
 */
export const yieldingScripts = (): AstroIntegration => ({
  name: 'yielding-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const path of glob('**/*.html', { cwd: folder })) {
        const html = await readFile(folder + path, 'utf8');
        const yielding = html.replace(
          moduleScript,
          '<script type="module" fetchpriority="low" src=',
        );
        await writeFile(folder + path, yielding);
      }
    },
  },
});
