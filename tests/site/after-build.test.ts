import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, inject, onTestFinished, test } from 'vitest';
import { afterBuild } from '../../src/integrations/after-build.ts';
import { ROOT } from '../support/paths.ts';

/** The site as it was before the steps: scripts do not yield, and each page's policy allows more than it holds. */
function undo(html: string): string {
  return html
    .replaceAll(' fetchpriority="low" src=', ' src=')
    .replace("script-src 'self'", "script-src 'self' 'sha256-none'");
}

async function unfinishedSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'longview-steps-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(inject('site').dist, folder, { recursive: true });
  for (const page of globSync('**/*.html', { cwd: folder })) {
    writeFileSync(join(folder, page), undo(readFileSync(join(folder, page), 'utf8')));
  }
  return folder;
}

const pagesOf = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*.html', { cwd: folder }).map((page) => [
      page,
      readFileSync(join(folder, page), 'utf8'),
    ]),
  );

/** Runs a step as Astro does. */
async function run({ hooks }: AstroIntegration, folder: string): Promise<void> {
  const [root, dir] = [ROOT, folder].map((path) => pathToFileURL(`${path}/`));
  const config = { root, outDir: dir } as never;
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:done']?.({ dir } as never);
}

test('nothing writes into pages once their policy is computed', async () => {
  const folder = await unfinishedSite();
  const policy = afterBuild.findIndex(({ name }) => name === 'exact-policy');
  const before = pagesOf(folder);
  for (const step of afterBuild.slice(0, policy)) await run(step, folder);
  expect(pagesOf(folder), 'the steps before the policy do their work').not.toEqual(before);
  await run(afterBuild[policy] ?? { name: '', hooks: {} }, folder);
  const allowed = pagesOf(folder);
  expect([...allowed.values()].join('')).not.toContain('sha256-none');
  for (const step of afterBuild.slice(policy + 1)) {
    await run(step, folder);
    const written = [...pagesOf(folder)].filter(([page, html]) => allowed.get(page) !== html);
    expect(
      written.map(([page]) => page),
      `${step.name} belongs before exact-policy`,
    ).toEqual([]);
  }
});

test('the pages are checked last of all', () => {
  expect(afterBuild.at(-1)?.name).toBe('check-pages');
});
