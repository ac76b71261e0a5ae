import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { CacheFolder } from '../support/cache-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** How many verdicts the cache holds. */
const kept = async ({ root }: ContentFolder): Promise<number> =>
  (await new CacheFolder(root).files()).filter((path) => path.startsWith('verdicts/')).length;

describe('a second check', () => {
  test('tells what the first one told, from what was kept', async () => {
    const folder = await contentFolder();
    await folder.add('It was  built – and again and again again.');
    await folder.copy('y', (text) => text.replace('A harbour and', 'A second harbour and'));
    const first = await folder.everyProblem();
    expect(first.length).toBeGreaterThan(3);
    expect(await kept(folder)).toBe(2);
    expect(await folder.everyProblem()).toEqual(first);
    expect(await kept(folder)).toBe(2);
  });

  test.each<[string, (folder: ContentFolder) => Promise<void>, string]>([
    [
      'an author who is gone',
      (folder) => folder.remove('content/authors/ana.yaml'),
      '“authors” names “ana”, which does not exist',
    ],
    [
      'a topic that is gone',
      (folder) => folder.remove('content/topics/syria.yaml'),
      '“topics” names “syria”, which does not exist',
    ],
    [
      'a picture that is gone',
      (folder) => folder.remove('content/articles/x/breakwater.svg'),
      'the image “./breakwater.svg” does not exist',
    ],
    [
      'a picture that was spoilt',
      (folder) => folder.write('content/articles/x/harbour.png', 'no picture'),
      'the image “./harbour.png” cannot be read as a picture',
    ],
    [
      'a name that is spelt otherwise since',
      (folder) =>
        folder.write('content/names/places.yaml', '- name: { en: Ladhiqiyah }\n  also: [lease]\n'),
      '“lease” is spelt “Ladhiqiyah”',
    ],
    [
      'an article elsewhere that is linked no more',
      (folder) =>
        rename(join(folder.root, 'content/articles/y'), join(folder.root, 'content/articles/z')),
      'the link leads to the article “y”, which does not exist',
    ],
  ])('tells of %s although the article is as it was', async (_, change, says) => {
    const folder = await contentFolder();
    await folder.copy('y', (text) => text);
    await folder.add('See [there](../y/en.md).');
    expect((await folder.problems()).join('\n')).not.toContain(says);
    await change(folder);
    expect((await folder.problems()).join('\n')).toContain(says);
  });

  test('forgets what was wrong once it is mended elsewhere', async () => {
    const folder = await contentFolder();
    await folder.replace('[ana]', '[bob]');
    expect(await folder.problems()).toHaveLength(1);
    await folder.write('content/authors/bob.yaml', 'name:\n  en: Bob\n');
    expect(await folder.problems()).toEqual([]);
  });

  test('lets a day that was still to come come', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2025-10-18T12:00Z') });
    const folder = await contentFolder();
    expect((await folder.problems())[0]).toContain('2025-10-20, which is still to come');
    vi.setSystemTime(new Date('2025-10-21T12:00Z'));
    expect(await folder.problems()).toEqual([]);
  });

  test('checks anew what is kept and damaged, and says so', async () => {
    const folder = await contentFolder();
    const first = await folder.everyProblem();
    const name = await new CacheFolder(folder.root).damage(
      (file) => file.subarray(0, 99),
      'verdicts',
    );
    const told = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await folder.everyProblem()).toEqual(first);
    expect(told.mock.calls).toEqual([[`The cache holds a damaged ${name}, which is made again.`]]);
  });
});
