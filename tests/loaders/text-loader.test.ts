import { EventEmitter } from 'node:events';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { articleLoader } from '../../src/loaders/text-loader.ts';
import { ARTICLE, contentFolder, type ContentFolder } from '../support/content-folder.ts';
import { ROOT } from '../support/paths.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
}

/** A project with the code that reads its content. */
async function project(): Promise<ContentFolder> {
  const folder = await contentFolder();
  for (const name of ['src', 'package-lock.json']) {
    await symlink(join(ROOT, name), join(folder.root, name));
  }
  return folder;
}

/** Stands for Astro: a store, a watcher, and a note of every file that was read. */
async function loaded(
  folder: ContentFolder,
  entries = new Map<string, Stored>(),
  meta = new Map<string, string>(),
) {
  const watcher = new EventEmitter();
  const read: string[] = [];
  const told: string[] = [];
  const store = {
    keys: () => [...entries.keys()],
    get: (id: string) => entries.get(id),
    clear: () => {
      entries.clear();
    },
    delete: (id: string) => entries.delete(id),
    set: (entry: Stored) => {
      entries.set(entry.id, entry);
      read.push(entry.id);
    },
  };
  const context = {
    config: { root: pathToFileURL(`${folder.root}/`) },
    meta,
    logger: { error: (line: string) => told.push(line) },
    store,
    watcher,
  };
  await articleLoader.load(context as unknown as LoaderContext);
  const change = (path: string) => watcher.emit('all', 'change', join(folder.root, path));
  return { entries, meta, read, told, change };
}

test('articles are loaded with their front matter, checked and typed', async () => {
  const { entries } = await loaded(await project());
  const { data } = entries.get('x/en') ?? {};
  expect(data).toMatchObject({ headline: 'A harbour and a promise', draft: false });
  expect(data?.['published']).toEqual(new Date('2025-10-16'));
});

test('what has not changed since the last build is taken from there', async () => {
  const folder = await project();
  await folder.copy('y', (text) => text.replace('A harbour', 'Another harbour'));
  const { entries, meta } = await loaded(folder);
  await folder.copy('y', (text) => text.replace('A harbour', 'One more harbour'));
  expect((await loaded(folder, entries, meta)).read).toEqual(['y/en']);
});

test('nothing is taken over that other code has read', async () => {
  const folder = await project();
  const { entries } = await loaded(folder);
  const earlier = new Map([['reader', 'another']]);
  expect((await loaded(folder, entries, earlier)).read).toEqual(['x/en']);
});

test('a change of one article loads that article alone', async () => {
  const folder = await project();
  await folder.copy('y', (text) => text.replace('A harbour', 'Another harbour'));
  const { entries, read, change } = await loaded(folder);
  expect(read.splice(0)).toEqual(['x/en', 'y/en']);
  await folder.replace('A harbour and', 'A mole and');
  change(ARTICLE);
  await expect.poll(() => entries.get('x/en')?.data['headline']).toBe('A mole and a promise');
  expect(read).toEqual(['x/en']);
});

test('an article whose file is gone is gone, and one with a fault stays as it was', async () => {
  const folder = await project();
  await folder.copy('y', (text) => text);
  const { entries, told, change } = await loaded(folder);
  await folder.remove('content/articles/y/en.md');
  change('content/articles/y/en.md');
  await expect.poll(() => [...entries.keys()]).toEqual(['x/en']);
  await folder.replace('kind: analysis', 'kind: essay');
  change(ARTICLE);
  await expect.poll(() => told).toHaveLength(1);
  expect(told[0]).toMatch(/^content\/articles\/x\/en\.md:4: “kind” must be one of /);
  expect(entries.get('x/en')?.data['kind']).toBe('analysis');
});

test('what is no article of the site is not loaded', async () => {
  const folder = await project();
  const { entries, change } = await loaded(folder);
  await folder.write('content/articles/x/notes/en.md', 'Notes.');
  await folder.write('notes.md', 'Notes.');
  change('content/articles/x/notes/en.md');
  change('notes.md');
  change(ARTICLE);
  expect([...entries.keys()]).toEqual(['x/en']);
});
