import { mkdtemp, realpath, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { committedArticles } from '../../src/history/committed-articles.ts';
import { readBlobs } from '../../src/history/read-blobs.ts';
import { ARTICLE, ContentFolder, contentFolder, writeLibrary } from '../support/content-folder.ts';
import { GitRepository, hasGit } from '../support/git-repository.ts';

const other = 'content/articles/y/en.md';

async function repository(): Promise<{ folder: ContentFolder; git: GitRepository }> {
  const folder = await contentFolder();
  return { folder, git: new GitRepository(folder.root) };
}

/** Each form of an article: its day and its last line. */
async function forms(root: string, path = ARTICLE): Promise<[string, string | undefined][]> {
  const files = (await committedArticles(root)).get(path) ?? [];
  const texts = await readBlobs(
    root,
    files.map(({ blob }) => blob),
  );
  return files.map(({ day, blob }) => [day, texts.get(blob)?.trim().split('\n').at(-1)]);
}

async function commitLine(folder: ContentFolder, git: GitRepository, moment: string, line: string) {
  await folder.add(line);
  git.commit(moment);
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.skipIf(!hasGit)('the forms that an article had', () => {
  test('are the last of each day, newest first', async () => {
    const { folder, git } = await repository();
    await commitLine(folder, git, '2025-10-16T09:00Z', 'One.');
    await commitLine(folder, git, '2025-10-16T21:00Z', 'Two, in Arabic: العربية.');
    await commitLine(folder, git, '2025-11-09T01:00+03:00', 'Three.'); // still the 8th in UTC
    expect(await forms(folder.root)).toEqual([
      ['2025-11-08', 'Three.'],
      ['2025-10-16', 'Two, in Arabic: العربية.'],
    ]);
  });

  test('are found under the name that its folder had', async () => {
    const { folder, git } = await repository();
    await commitLine(folder, git, '2025-10-16', 'One.');
    await rename(join(folder.root, 'content/articles/x'), join(folder.root, 'content/articles/y'));
    await folder.write(other, `${await folder.read(other)}\nTwo.\n`);
    git.commit('2025-11-09');
    await folder.write(ARTICLE, 'An article that took the name over.\n');
    git.commit('2025-11-10');
    expect(await forms(folder.root, other)).toEqual([
      ['2025-11-09', 'Two.'],
      ['2025-10-16', 'One.'],
    ]);
    expect(await forms(folder.root)).toEqual([
      ['2025-11-10', 'An article that took the name over.'],
    ]);
  });

  test('are dated from the day on which a branch was merged', async () => {
    const { folder, git } = await repository();
    await commitLine(folder, git, '2025-10-16', 'One.');
    git.run('switch', '--quiet', '--create', 'edit');
    await commitLine(folder, git, '2025-10-18', 'Not yet.');
    await commitLine(folder, git, '2025-10-19', 'Two.');
    git.run('switch', '--quiet', 'main');
    git.commit('2025-10-20');
    git.merge('edit', '2025-10-21');
    expect(await forms(folder.root)).toEqual([
      ['2025-10-21', 'Two.'],
      ['2025-10-16', 'One.'],
    ]);
  });

  test('keep their order where a commit was moved', async () => {
    const { folder, git } = await repository();
    await commitLine(folder, git, '2025-11-09', 'One.');
    await commitLine(folder, git, '2025-10-16', 'Two, written before and moved behind.');
    expect(await forms(folder.root)).toEqual([
      ['2025-10-16', 'Two, written before and moved behind.'],
    ]);
  });

  test('are found where the project lies below the top of its repository', async () => {
    const top = await realpath(await mkdtemp(join(tmpdir(), 'longview-git-')));
    onTestFinished(() => rm(top, { recursive: true }));
    const git = new GitRepository(top, 'site/content');
    await writeLibrary(join(top, 'site'));
    const folder = new ContentFolder(join(top, 'site'));
    await commitLine(folder, git, '2025-10-16', 'One.');
    expect(await forms(folder.root)).toEqual([['2025-10-16', 'One.']]);
  });
});

describe('without a history', () => {
  test('there is none, and nothing is said: no repository', async () => {
    const said = vi.spyOn(console, 'info');
    const folder = await contentFolder();
    expect((await committedArticles(folder.root)).size).toBe(0);
    expect(said).not.toHaveBeenCalled();
  });

  test('there is none, and nothing is said: no git', async () => {
    const said = vi.spyOn(console, 'info');
    vi.stubEnv('PATH', '');
    const folder = await contentFolder();
    expect((await committedArticles(folder.root)).size).toBe(0);
    expect((await readBlobs(folder.root, ['0'.repeat(40)])).size).toBe(0);
    expect(said).not.toHaveBeenCalled();
  });

  test.skipIf(!hasGit)(
    'there is none: a repository without a commit, or a file outside it',
    async () => {
      const { folder, git } = await repository();
      expect((await committedArticles(folder.root)).size).toBe(0);
      git.run('commit', '--quiet', '--allow-empty', '--message', 'empty');
      expect((await committedArticles(folder.root)).size).toBe(0);
    },
  );

  test.skipIf(!hasGit)('there is none in a shallow clone, which one line says', async () => {
    const said = vi.spyOn(console, 'info').mockImplementation(() => undefined);
    const { folder, git } = await repository();
    await commitLine(folder, git, '2025-10-16', 'One.');
    await commitLine(folder, git, '2025-11-09', 'Two.');
    const clone = `${folder.root}-clone`;
    onTestFinished(() => rm(clone, { recursive: true }));
    git.run('clone', '--quiet', '--depth=1', `file://${folder.root}`, clone);
    expect((await committedArticles(clone)).size).toBe(0);
    expect(said.mock.calls).toEqual([
      ['This clone is shallow, so no article gets a page that tells what changed.'],
    ]);
  });

  test.skipIf(!hasGit)(
    'a text that git has lost is left out, and the others are read',
    async () => {
      const { folder, git } = await repository();
      await commitLine(folder, git, '2025-10-16', 'One.');
      const [file] = (await committedArticles(folder.root)).get(ARTICLE) ?? [];
      const texts = await readBlobs(folder.root, ['0'.repeat(40), file?.blob ?? '']);
      expect([...texts.keys()]).toEqual([file?.blob]);
      expect(texts.get(file?.blob ?? '')).toBe(await folder.read());
    },
  );
});
