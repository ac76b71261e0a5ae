import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the sites are that several files of this run share. */
    sharedSites: string;
  }
}

/** Gives the files that share a site a place for it, once in a run, which is gone after it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = project.vitest.getRootProject();
  if ('sharedSites' in root.getProvidedContext()) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'longview-shared-'));
  root.provide('sharedSites', folder);
  return () => rm(folder, { recursive: true });
}
