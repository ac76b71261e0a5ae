import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesIn } from '../../src/cache/files-in.ts';
import { publishSite, stagingFolder } from '../../src/commands/publish-site.ts';

/** What files hold, by their paths. */
export type Files = Record<string, string>;

export async function fill(folder: string, files: Files): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export async function held(folder: string): Promise<Files> {
  const read = filesIn(folder).map(async (path): Promise<[string, string]> => [
    path,
    await readFile(join(folder, path), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

/** Files that were built and are not published yet. */
export const stage = async (root: string, files: Files): Promise<string> =>
  fill(await stagingFolder(root), files);

export const publish = async (root: string, files: Files): Promise<boolean> =>
  publishSite(root, await stage(root, files));

/** Nothing that anybody builds: such a process has ended. */
export const ended = 2 ** 22 + 1;
