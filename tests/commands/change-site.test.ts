import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { SiteFiles } from '../../src/cache/site-files.ts';
import { publishSite, settleWorkshop, stagingFolder } from '../../src/commands/publish-site.ts';
import { ended, fill, held, publish, stage, type Files } from '../support/published-site.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'longview-change-'));
  onTestFinished(() => rm(root, { recursive: true }));
});

const old = { 'index.html': 'old', 'articles/x/index.html': 'x', 'articles/gone/index.html': 'y' };
const fresh = { 'index.html': 'new', 'articles/x/index.html': 'x too', '_astro/a.css': 'a' };

/** Builds a part of a site, beside files of the last one that stay, and leaves it unpublished. */
async function buildPart(files: Files, kept: string): Promise<string> {
  const built = await stage(root, files);
  const known = new SiteFiles();
  known.begin(root, built);
  expect(known.keep(kept, 'same')).toBe(true);
  await known.end();
  return built;
}

/** Publishes a whole site, with what all its files are made of. */
async function publishKnown(files: Files): Promise<void> {
  const built = await stage(root, files);
  const known = new SiteFiles();
  known.begin(root, built);
  for (const path of Object.keys(files)) known.make(path, 'same');
  await known.end();
  await publishSite(root, built);
}

describe('a site of which a part was built', () => {
  const part = { 'index.html': 'new', 'articles/y/index.html': 'y', '_astro/a.css': 'a' };
  const changed = { ...part, 'articles/x/index.html': 'x' };

  test('changes what is new or other, and loses what is gone, folders too', async () => {
    await publishKnown(old);
    await fill(join(root, 'dist'), { 'articles/left/by/hand.html': 'hand' });
    expect(await publishSite(root, await buildPart(part, 'articles/x/index.html'))).toBe(true);
    expect(await held(join(root, 'dist'))).toEqual(changed);
    expect(readdirSync(join(root, 'dist/articles')).sort()).toEqual(['x', 'y']);
    expect(readdirSync(join(root, '.dist'))).toEqual(['files']);
  });

  test('may put a folder where a file was, and a file where a folder was', async () => {
    await publishKnown({ ...old, about: 'a page', 'terms/index.html': 'terms' });
    const turned = { 'about/index.html': 'a page', terms: 'terms' };
    await publishSite(root, await buildPart(turned, 'index.html'));
    expect(await held(join(root, 'dist'))).toEqual({ ...turned, 'index.html': 'old' });
  });

  test('is not published over another than it was built beside', async () => {
    await publishKnown(old);
    const built = await buildPart(part, 'articles/x/index.html');
    await publishKnown({ 'index.html': 'of another build' });
    expect(await publishSite(root, built)).toBe(false);
    expect(await held(join(root, 'dist'))).toEqual({ 'index.html': 'of another build' });
  });

  const untouchable: [string, () => Promise<void>][] = [
    ['is gone', () => rm(join(root, 'dist'), { recursive: true })],
    ['has a link where a folder is to be', () => symlink('nowhere', join(root, 'dist/articles/y'))],
  ];

  test.each(untouchable)(
    'is not published where the last site %s: a line says so, and the next is whole',
    async (_, spoil) => {
      await publishKnown(old);
      const built = await buildPart(part, 'articles/x/index.html');
      await spoil();
      const told = vi.spyOn(console, 'warn').mockReturnValue();
      expect(await publishSite(root, built)).toBe(false);
      expect(told.mock.calls.join()).toMatch(
        /^dist\/ cannot be changed \(\w+: .+\), so that all of it is made again\.$/,
      );
      told.mockRestore();
      const known = new SiteFiles();
      known.begin(root, await stagingFolder(root));
      expect(known.keep('articles/x/index.html', 'same')).toBe(false);
      await publish(root, fresh);
      expect(await held(join(root, 'dist'))).toEqual(fresh);
    },
  );

  test('changes what dist/ leads to', async () => {
    const elsewhere = join(root, 'elsewhere');
    await mkdir(elsewhere);
    await symlink(elsewhere, join(root, 'dist'));
    await publishKnown(old);
    await publishSite(root, await buildPart(part, 'articles/x/index.html'));
    expect(await held(elsewhere)).toEqual(changed);
  });

  test('stands before the next is built, wherever the change was interrupted', async () => {
    await publishKnown(old);
    const built = await buildPart(part, 'articles/x/index.html');
    const interrupted = join(root, '.dist', `${ended}-a`);
    for (const ending of ['.files', '.change']) await rename(built + ending, interrupted + ending);
    await rename(built, `${interrupted}.whole`);
    await rename(`${interrupted}.whole/articles/y`, join(root, 'dist/articles/y'));
    await rm(join(root, 'dist/articles/gone/index.html'));
    await settleWorkshop(root);
    expect(await held(join(root, 'dist'))).toEqual(changed);
    expect(readdirSync(join(root, '.dist'))).toEqual(['files']);
    await publishSite(root, await buildPart(part, 'articles/x/index.html'));
    expect(await held(join(root, 'dist'))).toEqual(changed);
  });

  test('waits for one that is being published, but not for a process that has ended', async () => {
    await publishKnown(old);
    const turn = join(root, '.dist/turn');
    await writeFile(turn, String(process.ppid));
    let isPublished = false;
    const publishing = publish(root, fresh).then(() => (isPublished = true));
    await setTimeout(200);
    expect(isPublished).toBe(false);
    await writeFile(turn, String(ended));
    await publishing;
    expect(await held(join(root, 'dist'))).toEqual(fresh);
  });
});
