import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, inject, onTestFinished, test } from 'vitest';
import { afterBuild } from '../../src/integrations/after-build.ts';
import { ROOT } from '../support/paths.ts';

/** A page as it was before the steps: scripts do not yield, and its policy allows more than it holds. */
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
  const config = { root, outDir: dir, cacheDir: dir } as never;
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:done']?.({ dir } as never);
}

test('one step finishes the pages, and no other writes into them', async () => {
  const folder = await unfinishedSite();
  const unfinished = pagesOf(folder);
  for (const step of afterBuild) {
    const before = pagesOf(folder);
    await run(step, folder);
    if (step.name === 'finish-pages') {
      expect(before).toEqual(unfinished);
      expect(pagesOf(folder), 'a page is finished by what stands in it').toEqual(
        pagesOf(inject('site').dist),
      );
    } else expect(pagesOf(folder), `${step.name} leaves pages as they are`).toEqual(before);
  }
});

test('the pages are checked last of all', () => {
  expect(afterBuild.at(-1)?.name).toBe('check-pages');
});
