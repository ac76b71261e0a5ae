import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sourceDigest, type Makers } from '../../src/cache/source-digest.ts';
import { ROOT } from '../support/paths.ts';

const root = await mkdtemp(join(tmpdir(), 'longview-sources-'));
afterAll(() => rm(root, { recursive: true }));
await cp(join(ROOT, 'src'), join(root, 'src'), { recursive: true });
await cp(join(ROOT, 'package-lock.json'), join(root, 'package-lock.json'));

const files = ['package-lock.json'];
const compiler = { module: 'src/compile/compile-article.ts', files };
const reader = { module: 'src/history/written-text.ts', files };

/** Whether a digest is another once a file has a line more; the file is as it was afterwards. */
async function countsWith(makers: Makers, path: string): Promise<boolean> {
  const before = await sourceDigest(root, makers);
  const source = await readFile(join(root, path));
  await writeFile(join(root, path), Buffer.concat([source, Buffer.from('\n// edited\n')]));
  const after = await sourceDigest(root, makers);
  await writeFile(join(root, path), source);
  expect(await sourceDigest(root, makers)).toBe(before);
  return before !== after;
}

describe('the digest of what compiles articles', () => {
  test.each([
    'src/compile/compile-article.ts',
    'src/blocks/table/rehype-tables.ts',
    'src/i18n/ar.ts',
    'package-lock.json',
  ])('changes with %s', async (path) => {
    expect(await countsWith(compiler, path)).toBe(true);
  });

  test.each(['src/history/compare-sections.ts', 'src/browser/say.ts', 'src/loaders/new-slug.ts'])(
    'does not change with %s, which has no part in it',
    async (path) => {
      expect(await countsWith(compiler, path)).toBe(false);
    },
  );

  test('changes with a loader where one is asked for', async () => {
    expect(await countsWith(reader, 'src/loaders/front-matter.ts')).toBe(true);
    expect(await countsWith(reader, 'src/loaders/read-yaml.ts')).toBe(true);
  });

  test('does not mind a folder inside a room', async () => {
    const before = await sourceDigest(root, compiler);
    await mkdir(join(root, 'src/markdown/notes'));
    await writeFile(join(root, 'src/markdown/notes/idea.ts'), 'export const idea = 1;\n');
    expect(await sourceDigest(root, compiler)).toBe(before);
  });

  test('does not depend on where the project lies', async () => {
    expect(await sourceDigest(root, compiler)).toBe(await sourceDigest(ROOT, compiler));
  });
});

describe('a module', () => {
  const digest = () => sourceDigest(root, { module: 'one/entry.ts', files: [] });

  async function write(files: Record<string, string>): Promise<void> {
    await rm(join(root, 'one'), { recursive: true, force: true });
    for (const [path, source] of Object.entries(files)) {
      await mkdir(join(root, 'one', path, '..'), { recursive: true });
      await writeFile(join(root, 'one', path), source);
    }
  }

  test.each([
    `import { a } from './deep/a.ts';`,
    `import './deep/a.ts';`,
    `export { a } from './deep/a.ts';`,
    `export * from './deep/a.ts';`,
    `const كلمة = await import('./deep/a.ts');`,
    `import type { B } from './b.ts';\nimport { type A, a } from './deep/a.ts';`,
  ])('counts with what it asks for as %s', async (line) => {
    await write({ 'entry.ts': line, 'deep/a.ts': 'export const a = 1;', 'b.ts': '' });
    const before = await digest();
    await writeFile(join(root, 'one/deep/a.ts'), 'export const a = 2;');
    expect(await digest()).not.toBe(before);
  });

  test.each([
    `import type { A } from './a.ts';`,
    `import { type A } from './a.ts';`,
    `export type { A } from './a.ts';`,
    `// import './a.ts';`,
  ])('counts without what is gone when it runs: %s', async (line) => {
    await write({ 'entry.ts': line, 'a.ts': 'export type A = 1;' });
    const before = await digest();
    await writeFile(join(root, 'one/a.ts'), 'export type A = 2;');
    expect(await digest()).toBe(before);
  });

  test('may ask in a circle, and for data', async () => {
    await write({
      'entry.ts': `import './a.ts';\nimport data from './data.json' with { type: 'json' };`,
      'a.ts': `import './entry.ts';`,
      'data.json': '{}',
    });
    const before = await digest();
    await writeFile(join(root, 'one/data.json'), '{ "more": true }');
    expect(await digest()).not.toBe(before);
  });

  test('that cannot be read is named', async () => {
    await write({ 'entry.ts': 'const = 1;' });
    await expect(digest()).rejects.toThrow(/^one\/entry\.ts cannot be read: /);
  });
});
