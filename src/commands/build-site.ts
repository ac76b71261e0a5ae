import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { refusePending } from '../checks/refuse-pending.ts';
import { printProblems } from './print-problems.ts';

/** Replaces a folder by another in two renames; the old one is gone only when the new one stands. */
async function replaceFolder(folder: string, by: string): Promise<void> {
  const old = `${by}-old`;
  await rename(folder, old).catch(() => undefined);
  await rename(by, folder);
  await rm(old, { recursive: true, force: true });
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Removes what builds that were interrupted left behind. */
async function clearAbandoned(workshop: string): Promise<void> {
  for (const name of await readdir(workshop)) {
    const pid = /^build-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) await rm(join(workshop, name), { recursive: true });
  }
}

/**
 * Builds the site aside and puts it into `dist/` only when it is whole.
 *
 * @param root the project's root
 * @param strict refuses what is still pending
 * @returns whether it was built; otherwise the reasons have been printed and `dist/` is as it was
 * @see src/decisions/0004-build-aside.md
 */
export async function buildSite(root: string, { strict = false } = {}): Promise<boolean> {
  // Whatever the shell says: a site is built to be published, without drafts.
  process.env.NODE_ENV = 'production';
  delete process.env.LONGVIEW_DRAFTS;

  const report = await checkContent(root);
  const problems = strict ? refusePending(report) : report.problems;
  if (printProblems(problems.filter(({ severity }) => severity !== 'advice')) > 0) return false;

  const workshop = join(root, 'node_modules/.cache/longview');
  await mkdir(workshop, { recursive: true });
  await clearAbandoned(workshop);
  const staging = await mkdtemp(join(workshop, `build-${process.pid}-`));
  try {
    await build({ root, outDir: staging, logLevel: 'error' });
    await replaceFolder(join(root, 'dist'), staging);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
