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
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
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

const publish = async (files: Record<string, string>): Promise<void> =>
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
