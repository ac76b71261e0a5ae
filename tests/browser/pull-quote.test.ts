import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);

const quotes = (page: Page) => page.getByRole('main').locator('aside');

const plain = (text = ''): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** The words that the address leads to, and whether all of them are on the screen. */
const target = (page: Page) =>
  page.evaluate(() => {
    const found = document.querySelector(':target');
    const box = found?.getBoundingClientRect();
    return {
      words: found?.textContent ?? '',
      inView: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      fades: found?.getAnimations().length ?? 0,
    };
  });

describe.each([
  { width: 360, javaScriptEnabled: true },
  { width: 1440, javaScriptEnabled: false },
])('a pull-quote, %o', (options) => {
  test('leads to its sentence, marked for a moment, and Back leads home', async () => {
    const page = await openPage(path, options);
    const quote = quotes(page).first();
    const words = plain(await quote.textContent().then((text) => text ?? ''));
    await quote.getByRole('link').click();
    const { inView, ...arrived } = await target(page);
    expect(plain(arrived.words)).toContain(words);
    expect(inView).toBe(true);
    await page.goBack();
    expect(page.url()).not.toContain('#');
  });
});

test('the mark on the sentence goes by itself', async () => {
  const page = await openPage(path);
  await quotes(page).first().getByRole('link').click();
  expect((await target(page)).fades).toBe(1);
});

test('pull-quotes are told apart by their names', async () => {
  const page = await openPage(path);
  const names = await quotes(page).evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel));
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
});
