import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFolder, workshopFolder } from '../cache/site-folders.ts';
import { codeOf, ifThere } from '../shared/if-there.ts';

/** A folder in the workshop begins with the process that made it. */
const nameForm = /^(?<pid>\d+)-/;

/** A folder to build a site in, which nothing but this process will touch. */
export async function stagingFolder(root: string): Promise<string> {
  await mkdir(workshopFolder(root), { recursive: true });
  return mkdtemp(join(workshopFolder(root), `${process.pid}-`));
}

/**
 * Lets everybody read a site: a web server runs as somebody else than those who build, whatever their umask. At once, since
 * there are many files and to wait for each would take five times as long.
 */
function letRead(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  }
}

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

/** Removes a folder at once: to wait for each of its files would take three times as long. */
const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/**
 * Puts a whole site in the place of the last. It may be done again from wherever it was interrupted: the new site stays
 * whole until it stands.
 */
async function replaceSite(site: string, whole: string): Promise<void> {
  const last = whole.replace(/\.whole$/, '.last');
  const there = await ifThere(lstat(site));
  if (!there) await rename(whole, site);
  else if (there.isDirectory() && (await moved(site, last))) await rename(whole, site);
  else await copyOver(whole, await realpath(site)); // a link to another disk, or a disk of its own
  remove(whole);
  remove(last);
}

/**
 * Publishes what was built, once it is whole.
 *
 * @param built a staging folder, which is gone afterwards
 * @see src/decisions/0043-built-beside-dist.md
 */
export async function publishSite(root: string, built: string): Promise<void> {
  letRead(built);
  await rename(built, `${built}.whole`);
  await replaceSite(siteFolder(root), `${built}.whole`);
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
    if (codeOf(error) === 'EPERM') return true; // it runs, and is somebody else's
    throw error;
  }
};

/** Whether a build began there that no longer runs. An earlier process may have had our own number. */
function isAbandoned(name: string): boolean {
  const pid = Number(nameForm.exec(name)?.groups?.pid);
  return pid > 0 && (pid === process.pid || !isRunning(pid));
}

/** Ends what interrupted builds began: publishes a site that was whole, and removes all else. */
export async function settleWorkshop(root: string): Promise<void> {
  const workshop = workshopFolder(root);
  const left = ((await ifThere(readdir(workshop))) ?? []).filter(isAbandoned);
  for (const name of left) {
    if (name.endsWith('.whole')) await replaceSite(siteFolder(root), join(workshop, name));
  }
  for (const name of left) remove(join(workshop, name));
}
