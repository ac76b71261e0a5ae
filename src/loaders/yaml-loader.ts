import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { formatProblem } from '../shared/problem.ts';
import { yamlFiles } from './content-files.ts';
import { readYaml } from './read-yaml.ts';

async function loadAll(
  collection: string,
  schema: z.ZodType,
  context: LoaderContext,
): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const { files, problems } = await yamlFiles(root, collection);
  context.store.clear();
  for (const path of files) {
    const id = basename(path, '.yaml');
    const source = await readFile(join(root, path), 'utf8');
    const read = readYaml(source, schema, { file: path, firstLine: 1 });
    problems.push(...read.problems);
    if (!read.data) continue;
    const data = await context.parseData({ id, data: read.written as Record<string, unknown> });
    context.store.set({ id, data, filePath: path });
  }
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
}

/**
 * Loads `content/<collection>/`, each file under the name that articles write. The checks read the same list with the
 * same eyes, so that nobody whom they know is missing on the site.
 */
export const yamlLoader = (collection: string, schema: z.ZodType): Loader => ({
  name: `${collection}-loader`,
  async load(context) {
    await loadAll(collection, schema, context);
    context.watcher?.on('all', (_event, path) => {
      if (!path.includes(join('content', collection))) return;
      loadAll(collection, schema, context).catch((error: unknown) => {
        context.logger.error(String(error));
      });
    });
  },
});
