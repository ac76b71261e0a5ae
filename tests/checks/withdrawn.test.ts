import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { checkWithdrawn } from '../../src/checks/check-withdrawn.ts';
import { formatProblem } from '../../src/shared/problem.ts';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';

/** A library whose article was published, in a site that holds pages of other kinds too. */
async function publishedLibrary(): Promise<ContentFolder> {
  const folder = await contentFolder();
  for (const page of ['articles/x', 'articles/x/the-pier', 'articles/x/history', 'topics/syria']) {
    await folder.write(`dist/${page}/index.html`, '<h1>A harbour and a promise</h1>');
  }
  return folder;
}

const told = async ({ root }: ContentFolder): Promise<string[]> =>
  (await checkWithdrawn(root, (await checkContent(root)).articles)).map(formatProblem);

const wouldGo = (path: string): string =>
  `content/articles/${path}.md:1: the article was published, and this build would not publish it. Put it back, name “x” under “formerly” where it has moved to, or run “npm run build -- --withdraw” to go on without it`;

describe('an article that the last site holds', () => {
  test('is no matter while it is there', async () => {
    expect(await told(await publishedLibrary())).toEqual([]);
  });

  test('is missed when the whole content is gone', async () => {
    const folder = await publishedLibrary();
    await folder.remove('content');
    expect(await told(folder)).toEqual([wouldGo('x/en')]);
  });

  test('is missed when it has become a draft', async () => {
    const folder = await publishedLibrary();
    await folder.replace('kind:', 'draft: true\nkind:');
    expect(await told(folder)).toEqual([wouldGo('x/en')]);
  });

  test('is missed in each language', async () => {
    const folder = await publishedLibrary();
    await folder.write('dist/ar/articles/x/index.html', '<h1>مرفأ</h1>');
    expect(await told(folder)).toEqual([wouldGo('x/ar')]);
  });

  test('is missed when its folder has another name, until the article says so', async () => {
    const folder = await publishedLibrary();
    const moved = 'content/articles/y/en.md';
    await rename(join(folder.root, 'content/articles/x'), join(folder.root, 'content/articles/y'));
    expect(await told(folder)).toEqual([wouldGo('x/en')]);
    await folder.write(moved, (await folder.read(moved)).replace('kind:', 'formerly: [x]\nkind:'));
    expect(await told(folder)).toEqual([]);
  });
});
