import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { besideStaging, type SiteChange } from '../cache/site-files.ts';
import { siteFolder, workshopFolder } from '../cache/site-folders.ts';
import { identityOfRecord, standingRecord } from '../cache/site-record.ts';
import { ifThere } from '../shared/if-there.ts';
import { alone } from './alone.ts';
import { changeSite } from './change-site.ts';
import { isRunning } from './is-running.ts';
import { replaceSite } from './replace-site.ts';

/** What a build leaves in the workshop begins with the process that made it. */
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

/** Whether a build began there that no longer runs. An earlier process may have had our own number. */
function isAbandoned(name: string): boolean {
  const pid = Number(nameForm.exec(name)?.groups?.pid);
  return pid > 0 && (pid === process.pid || !isRunning(pid));
}

/** What a build changes in the site that stands; nothing where it made a whole one. */
async function readChange(staging: string): Promise<SiteChange | undefined> {
  const text = await ifThere(readFile(besideStaging(staging).change, 'utf8'));
  return text === undefined ? undefined : (JSON.parse(text) as SiteChange);
}

/**
 * Ends what a build began once its site was whole, again from wherever it was interrupted.
 *
 * @returns false where the last site cannot be changed: no record of it is left then, and the next build replaces it
 */
async function putInPlace(root: string, staging: string): Promise<boolean> {
  const [site, whole] = [siteFolder(root), `${staging}.whole`];
  const { record: itsRecord } = besideStaging(staging);
  const change = await readChange(staging);
  // While a site is changed it is none that is recorded, and no other build may take it for one.
  await rm(standingRecord(root).path, { force: true });
  if (!change) await replaceSite(site, whole);
  else if (!changeSite(site, whole, change.gone)) return false;
  await ifThere(rename(itsRecord, standingRecord(root).path));
  return true;
}

/** Removes all that a build has in the workshop. At once: to wait for each file would take three times as long. */
export function clearStaging(staging: string): void {
  const { record, change } = besideStaging(staging);
  for (const path of [record, change, staging, `${staging}.whole`, `${staging}.last`])
    rmSync(path, { recursive: true, force: true });
}

/**
 * Publishes what was built, once it is whole.
 *
 * @param built a staging folder, which is gone afterwards
 * @returns false where the site that it would change is another now, or cannot be changed: it is to be built again
 * @see src/decisions/0043-built-beside-dist.md
 */
export async function publishSite(root: string, built: string): Promise<boolean> {
  letRead(built);
  return alone(root, async () => {
    const change = await readChange(built);
    if (change && change.identity !== identityOfRecord(root)) return false;
    await rename(built, `${built}.whole`);
    const isPublished = await putInPlace(root, built);
    clearStaging(built);
    return isPublished;
  });
}

/** Ends what interrupted builds began: publishes a site that was whole, and removes all else. */
export async function settleWorkshop(root: string): Promise<void> {
  const workshop = workshopFolder(root);
  const left = ((await ifThere(readdir(workshop))) ?? []).filter(isAbandoned);
  const stagings = [...new Set(left.map((name) => name.replace(/\.\w+$/, '')))];
  if (stagings.length === 0) return;
  await alone(root, async () => {
    for (const name of stagings) {
      if (left.includes(`${name}.whole`)) await putInPlace(root, join(workshop, name));
      clearStaging(join(workshop, name));
    }
  });
}
