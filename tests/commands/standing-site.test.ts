import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SiteFiles } from '../../src/cache/site-files.ts';
import { readInputs, rememberSite, standsAlready } from '../../src/commands/standing-site.ts';

let root: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const files = {
  'content/articles/x/en.md': 'A harbour',
  'content/articles/x/quay.svg': '<svg/>',
  'public/favicon.svg': '<svg/>',
  'src/site.ts': 'export {};',
  'astro.config.ts': 'export {};',
  'package-lock.json': '{}',
  'dist/articles/x/index.html': '<h1>A harbour</h1>',
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'longview-standing-'));
  for (const [path, text] of Object.entries(files)) await write(path, text);
});

afterEach(() => rm(root, { recursive: true }));

async function stands(options: object = {}): Promise<boolean> {
  const inputs = await readInputs(root, options);
  return inputs !== undefined && standsAlready(inputs);
}

/** Records the site as a build leaves it. */
async function record(): Promise<void> {
  const files = new SiteFiles();
  files.begin(root, join(root, 'dist'));
  await files.end();
  await mkdir(join(root, '.dist'), { recursive: true });
  await rename(join(root, 'dist.files'), join(root, '.dist/files'));
}

async function remember(): Promise<void> {
  await record();
  const inputs = await readInputs(root, {});
  if (inputs) await rememberSite(inputs);
}

test('a site stands once it was built of what is there', async () => {
  expect(await stands()).toBe(false);
  await remember();
  expect(await stands()).toBe(true);
  expect(await stands({ strict: true })).toBe(false);
});

test.each(Object.keys(files))('a change of %s makes another site', async (path) => {
  await remember();
  await write(path, 'another text');
  expect(await stands()).toBe(false);
});

test('a file that is new or gone makes another site, and its return the same', async () => {
  await remember();
  await write('content/articles/y/en.md', 'A pier');
  expect(await stands()).toBe(false);
  await rm(join(root, 'content/articles/y'), { recursive: true });
  expect(await stands()).toBe(true);
  await rm(join(root, 'dist/articles'), { recursive: true });
  expect(await stands()).toBe(false);
});

test('a page that was written to by hand makes another site, though it is as long', async () => {
  await remember();
  await utimes(join(root, 'dist/articles/x/index.html'), 1, 1);
  expect(await stands()).toBe(false);
});

test('a site that was made of other inputs since does not stand, though nobody has touched it', async () => {
  await remember();
  await write('dist/articles/x/index.html', '<h1>A pier</h1>');
  await record();
  expect(await stands()).toBe(false);
});

test('a site is not remembered whose article was written to during the build, and written back', async () => {
  const inputs = await readInputs(root, {});
  await write('content/articles/x/en.md', 'A harbour');
  if (inputs) await rememberSite(inputs);
  expect(await stands()).toBe(false);
});

describe('of what cannot be read nothing is known, and the build goes on to the check', () => {
  const within = (path: string): string => join(root, path);

  test.each<[string, () => unknown]>([
    ['a link that leads nowhere', () => symlink('nowhere', within('content/articles/x/.#en.md'))],
    ['a link in a circle', () => symlink('circle', within('content/circle'))],
    ['a pipe', () => execFileSync('mkfifo', [within('content/pipe')])],
    ['a file in the place of a folder', () => write('public', '')],
  ])('%s', async (_, put) => {
    await rm(within('public'), { recursive: true });
    await put();
    expect(await readInputs(root, {})).toBeUndefined();
  });

  test.skipIf(process.getuid?.() === 0)('a file that is closed to us', async () => {
    await chmod(within('content/articles/x/en.md'), 0);
    expect(await readInputs(root, {})).toBeUndefined();
  });

  test('a site that is no folder does not stand', async () => {
    await remember();
    await rm(within('dist'), { recursive: true });
    await write('dist', '');
    expect(await stands()).toBe(false);
  });
});
