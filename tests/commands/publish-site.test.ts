import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { SiteFiles } from '../../src/cache/site-files.ts';
import { publishSite, settleWorkshop, stagingFolder } from '../../src/commands/publish-site.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'longview-publish-'));
  onTestFinished(() => rm(root, { recursive: true }));
});

async function fill(folder: string, files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** What a site holds, by path. */
async function held(folder = join(root, 'dist')): Promise<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const read = files.map(async (path): Promise<[string, string]> => [
    path.slice(folder.length + 1),
    await readFile(path, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

const old = { 'index.html': 'old', 'articles/x/index.html': 'x', 'articles/gone/index.html': 'y' };
const fresh = { 'index.html': 'new', 'articles/x/index.html': 'x too', '_astro/a.css': 'a' };

const publish = async (files: Record<string, string>): Promise<boolean> =>
  publishSite(root, await fill(await stagingFolder(root), files));

/** Nothing that anybody builds: such a process has ended. */
const ended = 2 ** 22 + 1;

describe('a built site', () => {
  test('takes the place of the last, of which nothing is left', async () => {
    await publish(old);
    expect(await held()).toEqual(old);
    await publish(fresh);
    expect(await held()).toEqual(fresh);
    expect(readdirSync(join(root, '.dist'))).toEqual([]);
  });

  test('may be read by everybody, whatever the one who built it may', async () => {
    const built = await fill(await stagingFolder(root), fresh);
    await chmod(join(built, 'articles'), 0o700);
    await chmod(join(built, 'index.html'), 0o600);
    await publishSite(root, built);
    const modes = ['', 'articles', 'articles/x/index.html', 'index.html'].map(
      async (path) => (await stat(join(root, 'dist', path))).mode & 0o777,
    );
    expect(await Promise.all(modes)).toEqual([0o755, 0o755, 0o644, 0o644]);
  });

  test('is copied to where dist/ leads', async () => {
    const elsewhere = await fill(join(root, 'elsewhere'), old);
    await symlink(elsewhere, join(root, 'dist'));
    await publish(fresh);
    expect(await held(elsewhere)).toEqual(fresh);
    expect(readdirSync(join(root, '.dist'))).toEqual([]);
  });
});

/** Builds a part of a site, beside files of the last one that stay, and leaves it unpublished. */
async function buildPart(files: Record<string, string>, kept: string): Promise<string> {
  const built = await fill(await stagingFolder(root), files);
  const known = new SiteFiles();
  known.begin(root, built);
  expect(known.keep(kept, 'same')).toBe(true);
  await known.end();
  return built;
}

/** Publishes a whole site, with what all its files are made of. */
async function publishKnown(files: Record<string, string>): Promise<void> {
  const built = await fill(await stagingFolder(root), files);
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
    expect(await held()).toEqual(changed);
    expect(readdirSync(join(root, 'dist/articles')).sort()).toEqual(['x', 'y']);
    expect(readdirSync(join(root, '.dist'))).toEqual(['files']);
  });

  test('may put a folder where a file was, and a file where a folder was', async () => {
    await publishKnown({ ...old, about: 'a page', 'terms/index.html': 'terms' });
    const turned = { 'about/index.html': 'a page', terms: 'terms' };
    await publishSite(root, await buildPart(turned, 'index.html'));
    expect(await held()).toEqual({ ...turned, 'index.html': 'old' });
  });

  test('is not published over another than it was built beside', async () => {
    await publishKnown(old);
    const built = await buildPart(part, 'articles/x/index.html');
    await publishKnown({ 'index.html': 'of another build' });
    expect(await publishSite(root, built)).toBe(false);
    expect(await held()).toEqual({ 'index.html': 'of another build' });
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
      await publish(fresh);
      expect(await held()).toEqual(fresh);
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
    expect(await held()).toEqual(changed);
    expect(readdirSync(join(root, '.dist'))).toEqual(['files']);
    await publishSite(root, await buildPart(part, 'articles/x/index.html'));
    expect(await held()).toEqual(changed);
  });

  test('waits for one that is being published, but not for a process that has ended', async () => {
    await publishKnown(old);
    const turn = join(root, '.dist/turn');
    await writeFile(turn, String(process.ppid));
    let isPublished = false;
    const publishing = publish(fresh).then(() => (isPublished = true));
    await setTimeout(200);
    expect(isPublished).toBe(false);
    await writeFile(turn, String(ended));
    await publishing;
    expect(await held()).toEqual(fresh);
  });
});

describe('after a build that was killed', () => {
  test('between its two renames, the new site stands before the next is built', async () => {
    const workshop = join(root, '.dist');
    await fill(join(root, 'dist'), old);
    await fill(join(workshop, `${ended}-a.whole`), fresh);
    await rename(join(root, 'dist'), join(workshop, `${ended}-a.last`));
    await settleWorkshop(root);
    expect(await held()).toEqual(fresh);
    expect(readdirSync(workshop)).toEqual([]);
  });

  test('before its site was whole, the last site stands', async () => {
    await fill(join(root, 'dist'), old);
    await fill(join(root, '.dist', `${ended}-a`), fresh);
    await settleWorkshop(root);
    expect(await held()).toEqual(old);
    expect(readdirSync(join(root, '.dist'))).toEqual([]);
  });

  test('what another process is building is left alone', async () => {
    await fill(join(root, '.dist', `${process.ppid}-a`), fresh);
    await settleWorkshop(root);
    expect(readdirSync(join(root, '.dist'))).toEqual([`${process.ppid}-a`]);
  });
});
