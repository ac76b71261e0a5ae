import { expect, test } from 'vitest';
import { contentFolder } from '../support/content-folder.ts';

test('nothing is said of a library without faults', async () => {
  const folder = await contentFolder();
  expect(await folder.problems()).toEqual([]);
});

test('an empty content folder has no faults: the first article is still to come', async () => {
  const folder = await contentFolder();
  await folder.remove('content');
  expect(await folder.problems()).toEqual([]);
});
