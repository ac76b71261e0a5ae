import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = process.cwd();
const cacheFolder = join(root, 'node_modules/.cache/longview');

/** Everything besides the text itself that decides what it is compiled to. */
const pipelineSources = [
  'src/markdown',
  'src/blocks',
  'src/compile',
  'src/shared',
  'src/schemas',
  'src/i18n',
  'src/history',
];

async function digestPipeline(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const folder of pipelineSources) {
    const names = await readdir(join(root, folder), { recursive: true });
    for (const name of names.filter((one) => one.endsWith('.ts')).sort()) {
      hash.update(name).update(await readFile(join(root, folder, name)));
    }
  }
  return hash.digest('hex');
}

const pipelineDigest = digestPipeline();

async function cachePath(folder: string, source: string): Promise<string> {
  const pipeline = import.meta.env.DEV ? digestPipeline() : pipelineDigest;
  const key = createHash('sha256').update(`${await pipeline} ${source}`);
  return join(cacheFolder, folder, `${key.digest('hex').slice(0, 32)}.json`);
}

/** Written aside and renamed, so that an interrupted build leaves no half of it behind. */
async function keep(folder: string, path: string, compiled: unknown): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await mkdir(join(cacheFolder, folder), { recursive: true });
  await writeFile(aside, JSON.stringify(compiled));
  await rename(aside, path);
}

/**
 * What a text was compiled to, from the cache where neither it nor the pipeline has changed.
 *
 * @param folder of the cache
 * @param source changes whenever the text does
 * @param compile what to do where nothing is kept; its result must survive JSON
 */
export async function compiledOnce<T>(
  folder: string,
  source: string,
  compile: () => Promise<T>,
): Promise<T> {
  const path = await cachePath(folder, source);
  const kept = await readFile(path, 'utf8').catch(() => undefined);
  if (kept) return JSON.parse(kept) as T;
  const compiled = await compile();
  await keep(folder, path, compiled);
  return compiled;
}
