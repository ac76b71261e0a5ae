import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { scriptWords } from '../../src/i18n/said-by-scripts.ts';
import { openDialog } from '../search/dialog.ts';
import { openPage } from '../support/browser.ts';

const { dist } = inject('site');
const article = '/articles/handshake-in-moscow/';

/** Every text in a tree of words. */
const textsIn = (words: object): string[] =>
  Object.values(words).flatMap((one: unknown) =>
    typeof one === 'string' ? [one] : textsIn(one as object),
  );

async function asksForWords(page: Page, act: () => Promise<unknown>): Promise<string> {
  const asked = page.waitForRequest('**/words/*.json');
  await act();
  return new URL((await asked).url()).pathname;
}

const settings = (page: Page) => page.getByRole('button', { name: 'Reading settings' });

describe('what scripts say that few readers use', () => {
  test.each(['en', 'ar'] as const)('stands on no page: %s', (language) => {
    const folder = join(dist, language === 'en' ? '' : language);
    const { search, settings: form, returns, passage } = scriptWords(language);
    // Short words may stand in a text by chance.
    const long = textsIn({ search, form, returns, passage }).filter(({ length }) => length > 24);
    expect(long.length).toBeGreaterThan(5);
    for (const path of ['index.html', `${article}index.html`, 'search/index.html']) {
      const html = readFileSync(join(folder, path), 'utf8');
      expect(long.filter((words) => html.includes(words))).toEqual([]);
    }
  });

  test('is not asked for by who only reads', async () => {
    const page = await openPage(article);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.mouse.wheel(0, 3000);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((address) => address.includes('/words/'))).toEqual([]);
  });

  test.each([
    ['the search', (page: Page) => openDialog(page)],
    ['the settings', (page: Page) => settings(page).hover()],
    ['a selected passage', (page: Page) => page.locator('.body > p').first().selectText()],
  ])('comes with %s, in the language of the page', async (_, use) => {
    const page = await openPage(article);
    expect(await asksForWords(page, () => use(page))).toBe('/words/en.json');
  });

  test('is asked for once, whatever needs it', async () => {
    const page = await openPage(article);
    let times = 0;
    page.on('request', (request) => (times += Number(request.url().includes('/words/'))));
    await settings(page).click();
    await page.getByRole('form', { name: 'Reading settings' }).waitFor();
    await page.keyboard.press('Escape');
    await openDialog(page);
    expect(times).toBe(1);
  });
});

test('settings that could not be loaded open at the next press', async () => {
  const page = await openPage(article);
  await page.route('**/words/*.json', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await settings(page).click();
  await failed;
  await page.unrouteAll();
  const form = page.getByRole('form', { name: 'Reading settings' });
  expect(await form.count()).toBe(0);
  await settings(page).click();
  await form.waitFor();
});
