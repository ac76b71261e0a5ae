import { mkdir, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SiteFiles } from '../../src/cache/site-files.ts';

let root: string;
let files: SiteFiles<string>;

const next = (): string => join(root, '.dist/1-next');

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Leaves a site as a build does: each file is made of its own words. */
async function leave(site: Record<string, { text: string; key: string; learnt?: string }>) {
  files = new SiteFiles();
  files.begin(root, join(root, 'dist'));
  for (const [path, { text, key, learnt }] of Object.entries(site)) {
    await write(join(root, 'dist', path), text);
    files.make(path, key, learnt);
  }
  await files.end();
  files = new SiteFiles();
  files.begin(root, next());
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'longview-files-'));
  await leave({
    'a/index.html': { text: 'pier', key: 'one', learnt: 'it has a pier' },
    'a/b/index.html': { text: 'quay', key: 'two' },
    'a/c/index.html': { text: 'mole', key: 'two' },
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const inNext = (path: string): Promise<string> => readFile(join(next(), path), 'utf8');

describe('a file of the last site', () => {
  test('is in the next one where it would be made of the same, with what was learnt of it', async () => {
    expect(files.known('a/index.html', 'one')?.learnt).toBe('it has a pier');
    expect(files.take('a/index.html', 'one')).toBe(true);
    expect(await inNext('a/index.html')).toBe('pier');
  });

  test('keeps the time when it was written, and is neither copied nor lost with the last site', async () => {
    const before = await stat(join(root, 'dist/a/index.html'));
    files.take('a/index.html', 'one');
    await rm(join(root, 'dist'), { recursive: true });
    const after = await stat(join(next(), 'a/index.html'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  test('is not taken where it would be made of something else', async () => {
    expect(files.known('a/index.html', 'two')).toBeUndefined();
    expect(files.take('a/index.html', 'two')).toBe(false);
    await expect(inNext('a/index.html')).rejects.toThrow('ENOENT');
  });

  test('is not taken where somebody has touched it, though it has as many letters', async () => {
    await write(join(root, 'dist/a/index.html'), 'bier');
    await utimes(join(root, 'dist/a/index.html'), 2e9, 2e9);
    expect(files.take('a/index.html', 'one')).toBe(false);
    await expect(inNext('a/index.html')).rejects.toThrow('ENOENT');
  });

  test('does not replace what the next site has already', async () => {
    await write(join(next(), 'a/index.html'), 'new');
    expect(files.take('a/index.html', 'one')).toBe(false);
    expect(await inNext('a/index.html')).toBe('new');
  });

  test('is taken once more by the site after the next', async () => {
    files.take('a/index.html', 'one');
    await files.end();
    await rm(join(root, 'dist'), { recursive: true });
    await rename(next(), join(root, 'dist'));
    const again = new SiteFiles<string>();
    again.begin(root, next());
    expect(again.take('a/index.html', 'one')).toBe(true);
  });
});

describe('files that were made of one thing', () => {
  test('are taken together', async () => {
    expect(files.takeAll('two')).toBe(true);
    expect([await inNext('a/b/index.html'), await inNext('a/c/index.html')]).toEqual([
      'quay',
      'mole',
    ]);
  });

  test('are not there where one of them is gone, or where none was made of it', async () => {
    await rm(join(root, 'dist/a/c/index.html'));
    expect(files.takeAll('two')).toBe(false);
    expect(files.takeAll('three')).toBe(false);
  });
});

test('a record of the last site that is damaged is said, and nothing is taken', async () => {
  const path = join(root, '.dist/files');
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0, 80, 81));
  const told = vi.spyOn(console, 'warn').mockReturnValue();
  files.begin(root, next());
  expect(files.take('a/index.html', 'one')).toBe(false);
  expect(told).toHaveBeenCalledWith(
    'The cache holds a damaged record of the last site, which is made again.',
  );
});
