import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import {
  ARTICLE,
  comeBack,
  KEY,
  readAndRemember,
  readTo,
  remembered,
  staysSilent,
  store,
} from '../support/kept-readings.ts';

const reading = { at: 'distance', sections: { top: '0000' } };

test('what was read is forgotten with the settings', async () => {
  const page = await openPage(ARTICLE);
  await readTo(page, 'distance');
  await expect.poll(async () => Object.keys(await remembered(page))).toEqual([ARTICLE]);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByText('as is where you stopped reading').waitFor();
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
  await comeBack(page);
  await staysSilent(page);
});

test('a hundred articles are remembered, and the one read longest ago makes room', async () => {
  const page = await openPage(ARTICLE);
  const full = Array.from({ length: 100 }, (_, n) => [`/articles/n-${n}/`, reading] as const);
  await store(page, JSON.stringify(Object.fromEntries(full)));
  await readTo(page, 'distance');
  await expect.poll(async () => ARTICLE in (await remembered(page))).toBe(true);
  const paths = Object.keys(await remembered(page));
  expect(paths).toHaveLength(100);
  expect(paths[0]).toBe('/articles/n-1/');
  expect(paths.at(-1)).toBe(ARTICLE);
});

describe('what is stored is not trusted', () => {
  const damaged = (text: string): string => text.replace('PATH', ARTICLE);

  test.each([
    ['text that does not parse', '{"PATH":{"at":"dist'],
    ['nothing', 'null'],
    ['a list', '["PATH"]'],
    ['a reading that is a number', '{"PATH":7}'],
    ['a reading that is nothing', '{"PATH":null}'],
    ['a place that is none', '{"PATH":{"at":{"x":1},"sections":{}}}'],
    ['sections that are none', '{"PATH":{"at":"distance","sections":null}}'],
    ['digests that are none', '{"PATH":{"at":"distance","sections":{"top":[1]}}}'],
  ])('of %s the page takes nothing, and goes on remembering', async (_, text) => {
    const page = await openPage(ARTICLE);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await store(page, damaged(text));
    await comeBack(page);
    await staysSilent(page);
    await readAndRemember(page, 'distance');
    expect(errors).toEqual([]);
  });

  test('but the sound part of it is kept', async () => {
    const page = await openPage(ARTICLE);
    await store(page, JSON.stringify({ '/articles/bad/': 3, '/articles/good/': reading }));
    await readTo(page, 'distance');
    await expect
      .poll(async () => Object.keys(await remembered(page)))
      .toEqual(['/articles/good/', ARTICLE]);
  });
});

test('where storage is refused nothing is remembered, and nothing breaks', async () => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(ARTICLE);
  await readTo(page, 'distance');
  await page.waitForLoadState('networkidle');
  await comeBack(page);
  await staysSilent(page);
  expect(errors).toEqual([]);
});
