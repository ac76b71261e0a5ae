import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { authorSchema } from '../../src/schemas/author.ts';
import { topicSchema } from '../../src/schemas/topic.ts';
import { intoVolumes } from '../../src/search-index/into-volumes.ts';
import { intoGroups } from '../../src/search-index/into-groups.ts';
import { isGroupKept } from '../../src/search-index/kept-group.ts';
import { makeInThreads } from '../../src/search-index/make-groups.ts';
import { readArticles } from '../../src/search-index/read-articles.ts';
import { publishedArticles } from '../../src/loaders/published-articles.ts';
import { readEntries } from '../../src/loaders/read-entries.ts';
import { SiteFiles } from '../../src/cache/site-files.ts';
import { writeIndex } from '../../src/search-index/write-index.ts';
import { searchFiles, volumeFolder, type SearchVolume } from '../../src/shared/search-files.ts';
import { SecondSite } from '../support/second-site.ts';

let site: SecondSite;
let out: string;

beforeAll(async () => {
  site = await SecondSite.make();
  out = await mkdtemp(join(tmpdir(), 'longview-index-'));
  for (const year of [2021, 2022, 2023]) {
    await site.copy(`y${year}`, (text) => text.replaceAll('2025', String(year)));
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(async () => {
  await site.gone();
  await rm(out, { recursive: true });
});

const kept = (shelf: 'bundles' | 'volumes' = 'volumes'): string =>
  join(site.root, 'node_modules/.cache/longview', shelf);

async function indexed(): Promise<SearchVolume[]> {
  await rm(out, { recursive: true });
  const published = await publishedArticles(site.root);
  await writeIndex({ root: site.root, folder: out, files: new SiteFiles() }, published);
  return JSON.parse(await readFile(join(out, searchFiles.volumes('en')), 'utf8')) as SearchVolume[];
}

async function filesOf({ name }: SearchVolume): Promise<Map<string, string>> {
  const folder = join(out, volumeFolder('en', name));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (path) => [path, await readFile(path, 'base64')] as [string, string]),
    ),
  );
}

describe('the volumes of the index', () => {
  test('are the newest year and the years before, each with its newest day', async () => {
    expect(await indexed()).toMatchObject([
      { articles: 1, newest: '2025-10-16' },
      { articles: 3, newest: '2023-10-16' },
    ]);
  });

  test('keep their names, but for the one with an article that was edited, which alone is made again', async () => {
    const [newest, old] = await indexed();
    const before = (await readdir(kept())).length;
    const path = 'content/articles/y2022/en.md';
    await site.write(path, `${await site.read(path)}\nOne more word stands here.\n`);
    const [sameNewest, edited] = await indexed();
    expect(sameNewest).toEqual(newest);
    expect(edited?.name).not.toBe(old?.name);
    expect((await readdir(kept())).length).toBe(before + 2); // it, and its words
  });

  test('change with the name of an author that their articles show', async () => {
    const before = await indexed();
    await site.write('content/authors/bob.yaml', 'name:\n  en: Bob\n');
    expect(await indexed()).toEqual(before);
    await site.write('content/authors/ana.yaml', 'name:\n  en: Ana Marić\n');
    const names = (await indexed()).map(({ name }) => name);
    expect(names.filter((name) => before.some((volume) => volume.name === name))).toEqual([]);
  });

  test('are made again when what is kept is damaged, which a line tells', async () => {
    const [, old] = await indexed();
    if (!old) throw new Error('There is no older volume');
    const before = await filesOf(old);
    for (const name of await readdir(kept())) {
      const path = join(kept(), name);
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(~(bytes[200] ?? 0) & 255, 200, 201));
    }
    const told = vi.spyOn(console, 'warn').mockReturnValue();
    const [, again] = await indexed();
    expect(again).toEqual(old);
    expect(await filesOf(old)).toEqual(before);
    const lines = told.mock.calls.map(([line]: unknown[]) => String(line));
    expect(lines).toHaveLength(4); // each volume, and its words
    for (const line of lines)
      expect(line).toMatch(
        /^The cache holds a damaged volumes\/[0-9a-f]{32}, which is made again\.$/,
      );
    told.mockClear();
    await indexed();
    expect(told).not.toHaveBeenCalled();
  });

  test('are the same whether threads made them or not', async () => {
    const before = await indexed();
    const files = await Promise.all(before.map(filesOf));
    for (const shelf of ['volumes', 'bundles'] as const) await rm(kept(shelf), { recursive: true });
    const author = await readEntries(site.root, 'authors', authorSchema);
    const topic = await readEntries(site.root, 'topics', topicSchema);
    const some = intoVolumes(
      await readArticles(site.root, await publishedArticles(site.root), { author, topic }),
    );
    const groups = some.flatMap(intoGroups);
    await makeInThreads(site.root, groups);
    expect(groups.map((one) => isGroupKept(site.root, one))).toEqual(groups.map(() => true));
    expect(await indexed()).toEqual(before);
    expect(await Promise.all(before.map(filesOf))).toEqual(files);
  });
});
