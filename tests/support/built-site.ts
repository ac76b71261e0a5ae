import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';
import { serveSite } from './serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one built site of this run: its folder, and its address without a slash at the end. */
    site: { dist: string; url: string };
  }
}

/** Builds and serves the site before the first project that asks for it, and once only. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const root = project.vitest.getRootProject();
  if ('site' in root.getProvidedContext()) return undefined;
  const dist = await buildSite();
  const site = await serveSite(dist, { brotli: true });
  root.provide('site', { dist, url: site.url });
  return site.close;
}
