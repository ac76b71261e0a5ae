import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'rolldown';
import { onHost } from '../i18n/addresses.ts';
import { serviceWorkerFile } from '../shared/service-worker-file.ts';

/** Writes the service worker: one file with a name of its own, which Astro's bundle, whose names have hashes, cannot hold. */
export const serviceWorker = (): AstroIntegration => {
  let root = '';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        await build({
          input: join(root, 'src/browser/offline/service-worker.ts'),
          transform: { define: { 'import.meta.env.BASE_URL': JSON.stringify(onHost('/')) } },
          output: {
            file: join(fileURLToPath(dir), serviceWorkerFile),
            format: 'iife',
            minify: true,
          },
          logLevel: 'warn',
        });
      },
    },
  };
};
