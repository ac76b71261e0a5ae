import { cp, lstat, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, ifThere } from '../shared/if-there.ts';

/** Moves a folder, unless it is where a disk begins. */
async function moved(folder: string, to: string): Promise<boolean> {
  try {
    await rename(folder, to);
    return true;
  } catch (error) {
    if (['EXDEV', 'EBUSY'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

/** Makes a folder hold what another holds, file by file; of what both hold nothing is missing at any time. */
async function copyOver(whole: string, folder: string): Promise<void> {
  await cp(whole, folder, { recursive: true, preserveTimestamps: true });
  const kept = new Set(await readdir(whole, { recursive: true }));
  for (const path of await readdir(folder, { recursive: true })) {
    if (!kept.has(path)) await rm(join(folder, path), { recursive: true, force: true });
  }
}

/**
 * Puts a whole site in the place of the last. It may be done again from wherever it was interrupted: the new site stays
 * whole until it stands.
 */
export async function replaceSite(site: string, whole: string): Promise<void> {
  const last = whole.replace(/\.whole$/, '.last');
  const there = await ifThere(lstat(site));
  if (!there) await rename(whole, site);
  else if (there.isDirectory() && (await moved(site, last))) await rename(whole, site);
  else await copyOver(whole, await realpath(site)); // a link to another disk, or a disk of its own
}
