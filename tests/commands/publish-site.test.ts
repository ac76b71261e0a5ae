import { readdirSync } from 'node:fs';
import { chmod, mkdtemp, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { publishSite, settleWorkshop } from '../../src/commands/publish-site.ts';
import { ended, fill, held, publish, stage } from '../support/published-site.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'longview-publish-'));
  onTestFinished(() => rm(root, { recursive: true }));
});

const old = { 'index.html': 'old', 'articles/x/index.html': 'x', 'articles/gone/index.html': 'y' };
const fresh = { 'index.html': 'new', 'articles/x/index.html': 'x too', '_astro/a.css': 'a' };

describe('a built site', () => {
  test('takes the place of the last, of which nothing is left', async () => {
    await publish(root, old);
    expect(await held(join(root, 'dist'))).toEqual(old);
    await publish(root, fresh);
    expect(await held(join(root, 'dist'))).toEqual(fresh);
    expect(readdirSync(join(root, '.dist'))).toEqual([]);
  });

  test('may be read by everybody, whatever the one who built it may', async () => {
    const built = await stage(root, fresh);
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
    await publish(root, fresh);
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
    expect(await held(join(root, 'dist'))).toEqual(fresh);
    expect(readdirSync(workshop)).toEqual([]);
  });

  test('before its site was whole, the last site stands', async () => {
    await fill(join(root, 'dist'), old);
    await fill(join(root, '.dist', `${ended}-a`), fresh);
    await settleWorkshop(root);
    expect(await held(join(root, 'dist'))).toEqual(old);
    expect(readdirSync(join(root, '.dist'))).toEqual([]);
  });

  test('what another process is building is left alone', async () => {
    await fill(join(root, '.dist', `${process.ppid}-a`), fresh);
    await settleWorkshop(root);
    expect(readdirSync(join(root, '.dist'))).toEqual([`${process.ppid}-a`]);
  });
});
