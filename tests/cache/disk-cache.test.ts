import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { keep, kept, keptBytes, readKept, type CacheEntry } from '../../src/cache/disk-cache.ts';
import { CacheFolder } from '../support/cache-folder.ts';

const entry = (root: string, ...key: string[]): CacheEntry => ({ root, shelf: 'bodies', key });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the disk cache', () => {
  test('makes a thing once, and again only under another key', async () => {
    const { root } = await CacheFolder.make();
    const make = vi.fn(() => Promise.resolve({ words: ['one', 'كلمة'] }));
    expect(await kept(entry(root, 'a', 'bc'), make)).toEqual({ words: ['one', 'كلمة'] });
    expect(await kept(entry(root, 'a', 'bc'), make)).toEqual({ words: ['one', 'كلمة'] });
    expect(make).toHaveBeenCalledTimes(1);
    await kept(entry(root, 'ab', 'c'), make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('makes a thing once for all who ask while it is being made', async () => {
    const { root } = await CacheFolder.make();
    const make = vi.fn(() => Promise.resolve([1]));
    const asked = Array.from({ length: 5 }, () => kept(entry(root, 'a'), make));
    expect(await Promise.all(asked)).toEqual([[1], [1], [1], [1], [1]]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('keeps nothing of what failed', async () => {
    const { root } = await CacheFolder.make();
    await expect(kept(entry(root, 'a'), () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    );
    expect(await kept(entry(root, 'a'), () => Promise.resolve('yes'))).toBe('yes');
  });

  test('answers alike whether a thing was kept or made', async () => {
    const { root } = await CacheFolder.make();
    const make = () => Promise.resolve({ date: new Date(0), gone: undefined });
    const made: unknown = await kept(entry(root, 'a'), make);
    expect(made).toStrictEqual({ date: '1970-01-01T00:00:00.000Z' });
    expect(await kept(entry(root, 'a'), make)).toStrictEqual(made);
  });

  test.each([
    ['is cut off', (file: Buffer) => file.subarray(0, -3)],
    ['is cut off in its digest', (file: Buffer) => file.subarray(0, 20)],
    ['is empty', () => Buffer.alloc(0)],
    ['has a wrong byte', (file: Buffer) => Buffer.from(file).fill('x', 70, 71)],
  ])('tells of an entry that %s in one line, and makes it again', async (_, change) => {
    const folder = await CacheFolder.make();
    const make = vi.fn(() => Promise.resolve(Buffer.from('A body of words')));
    await keptBytes(entry(folder.root, 'a'), make);
    const name = await folder.damage(change);
    const told = vi.spyOn(console, 'warn').mockReturnValue();
    expect((await keptBytes(entry(folder.root, 'a'), make)).toString()).toBe('A body of words');
    expect(told.mock.calls).toEqual([[`The cache holds a damaged ${name}, which is made again.`]]);
    await keptBytes(entry(folder.root, 'a'), make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  test('takes no entry for another', async () => {
    const folder = await CacheFolder.make();
    await keep(entry(folder.root, 'a'), Buffer.from('a'));
    const [name = ''] = await folder.files();
    await keep(entry(folder.root, 'b'), Buffer.from('b'));
    const other = (await folder.files()).find((one) => one !== name) ?? '';
    await rename(join(folder.path, other), join(folder.path, name));
    vi.spyOn(console, 'warn').mockReturnValue();
    expect(readKept(entry(folder.root, 'a'))).toBeUndefined();
  });

  test('may be copied into the cache of another machine, with which it shares no path', async () => {
    const [one, other] = [await CacheFolder.make(), await CacheFolder.make()];
    await kept(entry(one.root, 'a'), () => Promise.resolve('a'));
    await kept(entry(one.root, 'both'), () => Promise.resolve('both'));
    await kept(entry(other.root, 'both'), () => Promise.resolve('both'));
    const [shared = ''] = await other.files();
    expect(await readFile(join(one.path, shared))).toEqual(
      await readFile(join(other.path, shared)),
    );
    await other.take(one);
    expect(await other.files()).toEqual(await one.files());
    const make = vi.fn();
    expect(await kept(entry(other.root, 'a'), make)).toBe('a');
    expect(make).not.toHaveBeenCalled();
  });

  test('holds neither paths nor moments nor what was written aside', async () => {
    const folder = await CacheFolder.make();
    await kept(entry(folder.root, 'a'), () => Promise.resolve('Words.'));
    const [name = '', ...others] = await folder.files();
    expect(others).toEqual([]);
    expect(name).toMatch(/^bodies\/[0-9a-f]{32}$/);
    const content = await readFile(join(folder.path, name), 'utf8');
    expect(content).toMatch(/^[0-9a-f]{64}"Words\."$/);
  });

  // Memory is another file system than the disk, from which nothing can be renamed to it.
  test.skipIf(!existsSync('/dev/shm'))('may lie on another file system', async () => {
    const folder = await CacheFolder.make();
    const elsewhere = await mkdtemp('/dev/shm/longview-cache-');
    onTestFinished(() => rm(elsewhere, { recursive: true }));
    await mkdir(dirname(folder.path), { recursive: true });
    await symlink(elsewhere, folder.path);
    await expect(rename(await aFile(), join(elsewhere, 'a'))).rejects.toThrow('EXDEV');
    expect(await kept(entry(folder.root, 'a'), () => Promise.resolve('a'))).toBe('a');
    expect(readKept(entry(folder.root, 'a'))).toEqual(Buffer.from('"a"'));
  });

  test('that cannot be read is not taken for an empty one', async () => {
    const folder = await CacheFolder.make();
    await mkdir(folder.path, { recursive: true });
    await writeFile(join(folder.path, 'bodies'), 'A file where a folder should be');
    expect(() => readKept(entry(folder.root, 'a'))).toThrow('ENOTDIR');
  });
});

async function aFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'longview-cache-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'a'), 'a');
  return join(folder, 'a');
}
