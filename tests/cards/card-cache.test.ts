import { mkdir, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { cardImage, drawAhead } from '../../src/cards/card-cache.ts';
import { CacheFolder } from '../support/cache-folder.ts';
import { latinCard } from '../support/cards.ts';
import { ROOT } from '../support/paths.ts';

const longAgo = new Date('2020-01-01');

/** A project that can draw cards and has drawn none. */
async function project(): Promise<CacheFolder> {
  const folder = await CacheFolder.make();
  await mkdir(join(folder.root, 'node_modules'));
  for (const name of ['src', 'node_modules/canvaskit-wasm', 'node_modules/@fontsource-variable']) {
    await symlink(join(ROOT, name), join(folder.root, name));
  }
  return folder;
}

test('a card is drawn once, and again only when it says something else', async () => {
  const folder = await project();
  const first = await cardImage(latinCard, folder.root);
  const [name = '', ...others] = await folder.files();
  expect(others).toEqual([]);
  await utimes(join(folder.path, name), longAgo, longAgo);

  expect(await cardImage({ ...latinCard }, folder.root)).toEqual(first);
  expect((await stat(join(folder.path, name))).mtime).toEqual(longAgo);

  const changed = await cardImage({ ...latinCard, heading: 'Another headline' }, folder.root);
  expect(changed).not.toEqual(first);
  expect(await folder.files()).toHaveLength(2);
  expect((await stat(join(folder.path, name))).mtime).toEqual(longAgo);
});

test('a card that was cut off is drawn again, which one line tells', async () => {
  const folder = await project();
  const whole = await cardImage(latinCard, folder.root);
  const name = await folder.damage((card) => card.subarray(0, card.length / 2));
  const told = vi.spyOn(console, 'warn').mockReturnValue();
  expect(await cardImage(latinCard, folder.root)).toEqual(whole);
  expect(told.mock.calls).toEqual([[`The cache holds a damaged ${name}, which is made again.`]]);
  told.mockRestore();
});

test('cards asked for at the same time do not disturb one another', async () => {
  const folder = await project();
  const card = { ...latinCard, heading: 'Asked for twice' };
  const images = [cardImage(card, folder.root), cardImage(card, folder.root)];
  const [one, other] = await Promise.all(images);
  expect(one).toEqual(other);
  expect(await folder.files()).toHaveLength(1);
});

test('cards that are asked for while they are drawn ahead are the same', async () => {
  const folder = await project();
  const cards = ['one', 'two', 'three', 'four'].map((heading) => ({ ...latinCard, heading }));
  drawAhead(cards, folder.root);
  const images = await Promise.all(cards.map((card) => cardImage(card, folder.root)));
  expect(new Set(images.map((image) => image.toString('base64'))).size).toBe(cards.length);
  expect(await folder.files()).toHaveLength(cards.length);
});
