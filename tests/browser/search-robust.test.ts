import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { answered, ask, dialogOf, fieldOf, openDialog, statusOf } from '../search/dialog.ts';
import { foundOn, openResults } from '../search/results-page.ts';
import * as results from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  page = await openPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (alert) => errors.push(`alert: ${alert.message()}`));
});

const elementsMade = (): Promise<number> =>
  page.locator('search-results :is(img, script, svg, iframe, i, s)').count();

const isWiderThanWindow = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

const queries = {
  'one letter': 'a',
  'one letter that stands nowhere': 'ß',
  'white space': ' \t\u00a0 ',
  'characters of regular expressions': '.*+?^${}()|[]\\ (tartus [',
  'an emoji': '🙂 👩‍👩‍👧 tartus',
  'right-to-left marks': '\u202e\u200f\u2067tartus\u2069',
  'a lone surrogate and a null': '\ud800\u0000tartus',
  'names of object members': '__proto__ constructor toString hasOwnProperty',
  markup: '<img src=x onerror=alert(1)><script>alert(2)</script><s>tartus',
  'slots of phrases': '{query} {sections} $& $1',
  'a quotation mark alone': '"',
  'empty quotation marks': '"" “”',
  'ten thousand characters without a space': 'x'.repeat(10_000),
  'ten thousand characters of words': 'tartus runway '.repeat(715),
};

describe.each(Object.entries(queries))('for a query of %s', (_, query) => {
  test('the page of results stays whole', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    await openResults(page, { q: query });
    expect(await elementsMade()).toBe(0);
    expect(await isWiderThanWindow()).toBe(false);
    expect(await results.statusOf(page).innerText()).not.toContain('could not be loaded');
    expect(errors).toEqual([]);
  });
});

test.each(Object.entries(queries))('for a query of %s the dialog stays whole', async (_, query) => {
  if (!(await dialogOf(page).isVisible())) {
    await page.goto('/archive/');
    await openDialog(page);
  }
  await ask(page, query);
  expect(await elementsMade()).toBe(0);
  expect(await statusOf(page).innerText()).not.toContain('could not be loaded');
  const fits = await dialogOf(page).evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth);
  expect(fits).toBe(true);
  expect(errors).toEqual([]);
});

describe('an address', () => {
  test.each(['?q=%E0%A4%A', '?q=%', '?q=tartus&q=%FF&shown=-1', '?shown=1e99&sort=<b>', '?q'])(
    '/search/%s harms nothing',
    async (search) => {
      await page.goto(`/search/${search}`);
      await answered(page.getByRole('main'));
      expect(errors).toEqual([]);
    },
  );

  test('shows what it asks for', async () => {
    await openResults(page, { q: 'negotiations' });
    expect(await foundOn(page)).toEqual(['geneva-to-astana/#geneva']);
  });
});

test('markup is shown as what it is', async () => {
  await page.goto('/archive/');
  await openDialog(page);
  await fieldOf(page).fill('<b>qqqq</b>');
  await answered(dialogOf(page));
  await expect.poll(() => statusOf(page).innerText()).toBe('Nothing found for “<b>qqqq</b>”');
});
