import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { join as joinPath } from 'node:path/posix';
import { parseSync } from 'rolldown/utils';

/** What makes something, all of it named from the project's root. */
export interface Makers {
  /** A module; whatever it imports of ours counts with it. */
  module: string;
  /** Files that decide the result although no module imports them. */
  files: readonly string[];
}

/** The modules that a module asks for when it runs, as it writes them. Types are gone by then. */
function importsOf(path: string, source: string): string[] {
  const { errors, module } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message ?? ''}`);
  const imported = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
    .map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ isType, moduleRequest }) =>
      moduleRequest && !isType ? [moduleRequest.value] : [],
    );
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    source.slice(start + 1, end - 1),
  );
  return [...imported, ...passedOn, ...later];
}

/** Adds a module to the sources, and all of ours that it imports. */
async function collect(root: string, path: string, sources: Map<string, string>): Promise<void> {
  if (sources.has(path)) return;
  const source = await readFile(join(root, path), 'utf8');
  sources.set(path, source);
  if (!path.endsWith('.ts')) return;
  for (const imported of importsOf(path, source)) {
    if (imported.startsWith('.')) await collect(root, joinPath(dirname(path), imported), sources);
  }
}

/**
 * A digest that changes with whatever makes something: a module, all of ours that it imports, and further files.
 *
 * @param root the project's root
 */
export async function sourceDigest(root: string, { module, files }: Makers): Promise<string> {
  const sources = new Map<string, string>();
  await collect(root, module, sources);
  const hash = createHash('sha256');
  for (const [path, source] of [...sources].sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(JSON.stringify([path, source]));
  }
  for (const file of files) hash.update(await readFile(resolve(root, file)));
  return hash.digest('hex');
}

/**
 * A digest that changes with any code of the project: of what nobody follows one by one, as the parts of a page.
 *
 * @param root the project's root
 */
export async function projectDigest(root: string): Promise<string> {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  const sources = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)));
  const hash = createHash('sha256');
  for (const path of [...sources.sort(), 'astro.config.ts', 'package-lock.json']) {
    hash.update(JSON.stringify([path, await readFile(join(root, path), 'utf8')]));
  }
  return hash.digest('hex');
}
