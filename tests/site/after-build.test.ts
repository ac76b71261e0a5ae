import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { expect, inject, onTestFinished, test } from 'vitest';
import { besideStaging } from '../../src/cache/site-files.ts';
import { afterBuild } from '../../src/integrations/after-build.ts';
import { finishPage } from '../../src/integrations/finish-page.ts';
import { bundledLicences } from '../../src/integrations/write-licences.ts';
import { isShare } from '../support/built-html.ts';
import { ROOT } from '../support/paths.ts';
import { pages } from '../support/site-under-test.ts';

/** A page as Astro makes it: scripts do not yield, and its policy allows more than it holds. */
const undo = (html: string): string =>
  html
    .replaceAll(' fetchpriority="low" src=', ' src=')
    .replace("script-src 'self'", "script-src 'self' 'sha256-none'");

async function copyOfSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'longview-steps-'));
  onTestFinished(async () => {
    for (const path of [folder, ...Object.values(besideStaging(folder))])
      await rm(path, { recursive: true, force: true });
  });
  await cp(inject('site').dist, folder, { recursive: true });
  await writeFile(join(folder, bundledLicences), '[]'); // Vite’s, which a step has read and removed
  return folder;
}

const pagesOf = (folder: string): Map<string, string> =>
  new Map(
    globSync('**/*.html', { cwd: folder }).map((page) => [
      page,
      readFileSync(join(folder, page), 'utf8'),
    ]),
  );

const urlOf = (folder: string): URL => pathToFileURL(`${folder}/`);

/** Begins a build as Astro does. */
async function begin(steps: AstroIntegration[], folder: string): Promise<void> {
  const config = { root: urlOf(ROOT), outDir: urlOf(folder), cacheDir: urlOf(folder) } as never;
  for (const { hooks } of steps) await hooks['astro:config:done']?.({ config } as never);
  const setPrerenderer = (): void => undefined;
  for (const { hooks } of steps) await hooks['astro:build:start']?.({ setPrerenderer } as never);
}

test('a page is finished by what stands in it', () => {
  const made = pages.filter((page) => !isShare(page));
  expect(made.length).toBeGreaterThan(20);
  for (const { path, html } of made) {
    expect(undo(html)).not.toBe(html);
    expect(finishPage(`/${path}`, undo(html)).html).toBe(html);
  }
});

test('no step after the build changes a page', async () => {
  const folder = await copyOfSite();
  const finished = pagesOf(folder);
  await begin(afterBuild, folder);
  for (const step of afterBuild) {
    await step.hooks['astro:build:done']?.({ dir: urlOf(folder) } as never);
    expect(pagesOf(folder), step.name).toEqual(finished);
  }
});

test('the pages are checked after all that writes, and a site that is sound is remembered', () => {
  expect(afterBuild.slice(-2).map(({ name }) => name)).toEqual(['check-pages', 'keep-files']);
});
