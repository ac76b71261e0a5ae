import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cardImage, drawAhead } from '../../src/cards/card-cache.ts';
import { latinCard } from '../support/cards.ts';

const folder = await mkdtemp(join(tmpdir(), 'longview-cards-'));
afterAll(() => rm(folder, { recursive: true }));

const longAgo = new Date('2020-01-01');

test('a card is drawn once, and again only when it says something else', async () => {
  const first = await cardImage(latinCard, folder);
  const [name = '', ...others] = await readdir(folder);
  expect(name).toMatch(/^[0-9a-f]{32}\.png$/);
  expect(others).toEqual([]);
  await utimes(join(folder, name), longAgo, longAgo);

  expect(await cardImage({ ...latinCard }, folder)).toEqual(first);
  expect((await stat(join(folder, name))).mtime).toEqual(longAgo);
  expect(await readdir(folder)).toEqual([name]);

  const changed = await cardImage({ ...latinCard, heading: 'Another headline' }, folder);
  expect(changed).not.toEqual(first);
  expect(await readdir(folder)).toHaveLength(2);
  expect((await stat(join(folder, name))).mtime).toEqual(longAgo);
});

test('cards asked for at the same time do not disturb one another', async () => {
  const card = { ...latinCard, heading: 'Asked for twice' };
  const [one, other] = await Promise.all([cardImage(card, folder), cardImage(card, folder)]);
  expect(one).toEqual(other);
  expect((await readdir(folder)).every((name) => name.endsWith('.png'))).toBe(true);
});

test('cards that are asked for while they are drawn ahead are the same', async () => {
  const cards = ['one', 'two', 'three', 'four'].map((heading) => ({ ...latinCard, heading }));
  const before = (await readdir(folder)).length;
  drawAhead(cards, folder);
  const images = await Promise.all(cards.map((card) => cardImage(card, folder)));
  expect(new Set(images.map((image) => image.toString('base64'))).size).toBe(cards.length);
  expect(await readdir(folder)).toHaveLength(before + cards.length);
});
