import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { activeOption, ask, dialogOf, fieldOf, openDialog, optionsOf } from '../search/dialog.ts';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);
let page: Page;

beforeAll(async () => {
  page = await openPage();
});

beforeEach(async () => {
  await page.goto('about:blank'); // else the place in the history, with its query, would stay the same
  await page.goto(path);
  await openDialog(page);
  await ask(page, 'tartus');
});

const addressOf = async (place: number): Promise<string> =>
  (await optionsOf(page).nth(place).getAttribute('href')) ?? '';

const pathAndHash = (address: string): string => {
  const { pathname, hash } = new URL(address, 'http://localhost');
  return pathname + hash;
};

async function press(...keys: string[]): Promise<number | undefined> {
  for (const key of keys) await page.keyboard.press(key);
  return activeOption(page);
}

describe('in the field of the dialog', () => {
  test('the arrows go through the results and around, Home and End to the first and last', async () => {
    const last = (await optionsOf(page).count()) - 1;
    expect(await press('ArrowDown')).toBe(0);
    expect(await press('ArrowDown')).toBe(1);
    expect(await press('End')).toBe(last);
    expect(await press('ArrowDown')).toBe(0);
    expect(await press('ArrowUp')).toBe(last);
    expect(await press('Home')).toBe(0);
    const selected = dialogOf(page).getByRole('option', { selected: true });
    expect(await selected.getAttribute('href')).toBe(await addressOf(0));
    expect(await fieldOf(page).evaluate((field) => field === document.activeElement)).toBe(true);
  });

  test('the result that is active is in view', async () => {
    await press('ArrowDown', 'End');
    const isSeen = await dialogOf(page)
      .getByRole('option', { selected: true })
      .evaluate((option) => {
        const { top, bottom } = option.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight + 1;
      });
    expect(isSeen).toBe(true);
  });

  test('another query makes none active', async () => {
    await press('ArrowDown');
    await ask(page, 'sanctions');
    expect(await activeOption(page)).toBeUndefined();
  });

  test('Enter opens the result that is active', async () => {
    await press('ArrowDown', 'ArrowDown');
    const address = await addressOf(1);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pathAndHash(address)}`);
  });

  test('Enter opens the first when none is active', async () => {
    const address = await addressOf(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${pathAndHash(address)}`);
  });

  test.each(['Control+Enter', 'Meta+Enter'])('%s opens it in a new tab', async (keys) => {
    const before = page.url();
    const address = await addressOf(0);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press(keys),
    ]);
    await tab.waitForURL(`**${pathAndHash(address)}`);
    await tab.close();
    expect(page.url()).toBe(before);
    expect(await dialogOf(page).isVisible()).toBe(true);
  });

  test('a click with Control opens a new tab, on the page that is open as well', async () => {
    const onThisPage = dialogOf(page).locator(`a[role=option][href^="${path}"]`).first();
    const opened = page.context().waitForEvent('page', { timeout: 2000 });
    await onThisPage.click({ modifiers: ['Control'] });
    await (await opened).close();
    expect(await dialogOf(page).isVisible()).toBe(true);
  });

  test('Enter does not open what an older query found', async () => {
    await page.route('**/*.pf_fragment', () => undefined);
    await fieldOf(page).fill('captagon');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('after a result was chosen', () => {
  const comesBack = async (): Promise<void> => {
    await page.goBack();
    await dialogOf(page).waitFor();
    await optionsOf(page).first().waitFor();
    expect(await fieldOf(page).inputValue()).toBe('tartus');
  };

  test('a search that was closed stays closed, after Back and after loading again', async () => {
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== path || url.hash !== '');
    await comesBack();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await page.evaluate(() => (location.hash = '#top'));
    await page.goBack();
    await page.waitForTimeout(100);
    expect(await dialogOf(page).isVisible()).toBe(false);
    await page.reload();
    expect(await dialogOf(page).isVisible()).toBe(false);
  });

  test('Back shows the query and its results again', async () => {
    await dialogOf(page).locator(`a[role=option]:not([href^="${path}"])`).first().click();
    await page.waitForURL((url) => url.pathname !== path);
    await comesBack();
  });

  test('so it does when the result stood on the page that was open', async () => {
    await dialogOf(page).locator(`a[role=option][href^="${path}"]`).first().click();
    await page.waitForURL(/#/);
    await comesBack();
  });

  test('closing the dialog and leaving the page opens it no more', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Archive' }).first().click();
    await page.waitForURL('**/archive/');
    await page.goBack();
    await page.waitForLoadState();
    expect(await dialogOf(page).isVisible()).toBe(false);
  });
});
