import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SiteFiles } from '../../src/cache/site-files.ts';
import { publishSite } from '../../src/commands/publish-site.ts';
import { filesIn } from '../../src/cache/files-in.ts';

let root: string;
let files: SiteFiles<string>;

const next = (): string => join(root, '.dist/1-next');

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const publish = async (): Promise<void> => {
  await publishSite(root, next());
  files = new SiteFiles();
  await mkdir(next());
  files.begin(root, next());
};

/** Builds and publishes files, each with what it is made of and what was learnt of it. */
async function build(made: Record<string, { text: string; key?: string; learnt?: string }>) {
  for (const [path, { text, key, learnt }] of Object.entries(made)) {
    await write(join(next(), path), text);
    if (key !== undefined) files.make(path, key, learnt);
  }
  await files.end();
  await publish();
}

const first = {
  'a/index.html': { text: 'pier', key: 'one', learnt: 'it has a pier' },
  'a/b/index.html': { text: 'quay', key: 'two' },
  'a/c/index.html': { text: 'mole', key: 'two' },
  'feed.xml': { text: 'feed' },
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'longview-files-'));
  files = new SiteFiles();
  files.begin(root, next());
  await build(first);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const standing = (path: string): Promise<string> => readFile(join(root, 'dist', path), 'utf8');

describe('a file of the last site', () => {
  test('stays where it would be made of the same, with what was learnt of it', async () => {
    const before = await stat(join(root, 'dist/a/index.html'));
    expect(files.known('a/index.html', 'one')?.learnt).toBe('it has a pier');
    expect(files.keep('a/index.html', 'one')).toBe(true);
    expect([...files.all()]).toEqual(['a/index.html']);
    await build({ 'feed.xml': { text: 'another' } });
    const after = await stat(join(root, 'dist/a/index.html'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
    expect(await standing('feed.xml')).toBe('another');
    expect(filesIn(join(root, 'dist'))).toEqual(['feed.xml', 'a/index.html']);
  });

  test('stays once more in the site after the next', async () => {
    files.keep('a/index.html', 'one');
    await build({ 'b/index.html': { text: 'pier', key: 'three' } });
    expect(files.keep('a/index.html', 'one')).toBe(true);
    expect(files.keep('b/index.html', 'three')).toBe(true);
    expect(files.keep('a/b/index.html', 'two')).toBe(false);
  });

  test('is not kept where it would be made of something else, or nobody knows of what it was', () => {
    expect(files.known('a/index.html', 'two')).toBeUndefined();
    expect(files.keep('a/index.html', 'two')).toBe(false);
    expect(files.keep('feed.xml', '')).toBe(false);
  });

  test('is not kept where somebody has touched it, though it has as many letters', async () => {
    await write(join(root, 'dist/a/index.html'), 'bier');
    await utimes(join(root, 'dist/a/index.html'), 2e9, 2e9);
    expect(files.keep('a/index.html', 'one')).toBe(false);
  });

  test('is not kept where a file of public/ stands at its path, then or now', async () => {
    await write(join(root, 'public/a/index.html'), 'pier');
    files.begin(root, next());
    expect(files.keep('a/index.html', 'one')).toBe(false);
    files.keepAll('two');
    await build({ 'a/index.html': { text: 'pier', key: 'one' } });
    await rm(join(root, 'public'), { recursive: true });
    files.begin(root, next());
    expect(files.keep('a/index.html', 'one')).toBe(false);
  });
});

describe('files that were made of one thing', () => {
  test('are kept together', () => {
    expect(files.keepAll('two')).toBe(true);
    expect([...files.all()]).toEqual(['a/b/index.html', 'a/c/index.html']);
  });

  test('are not there where one of them is gone, or where none was made of it', async () => {
    await rm(join(root, 'dist/a/c/index.html'));
    expect(files.keepAll('two')).toBe(false);
    expect(files.keepAll('three')).toBe(false);
  });
});

test('a record of the last site that is damaged is said, and nothing is kept', async () => {
  const path = join(root, '.dist/files');
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0, 80, 81));
  const told = vi.spyOn(console, 'warn').mockReturnValue();
  files.begin(root, next());
  expect(files.keep('a/index.html', 'one')).toBe(false);
  expect(told).toHaveBeenCalledWith(
    'The cache holds a damaged record of the last site, which is made again.',
  );
});
