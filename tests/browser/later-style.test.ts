import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { dialogOf } from '../search/dialog.ts';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);
let page: Page;

const frameOf = (part: ReturnType<typeof dialogOf>): Promise<string> =>
  part.evaluate((node) => getComputedStyle(node).borderBlockEndWidth);

beforeAll(async () => {
  page = await openPage(path);
  await page.waitForLoadState('load');
  await page.context().setOffline(true);
});

describe('what only scripts show', () => {
  test('is not dressed before it is wanted, since that lays out the whole page again', async () => {
    expect(await page.locator('link[rel=stylesheet]').getAttribute('media')).toBe('print');
  });

  test('looks right from its first moment, on a line that has broken meanwhile', async () => {
    await page.keyboard.press('Control+k');
    const field = dialogOf(page).locator('input[name=q]');
    await field.waitFor();
    expect(await frameOf(dialogOf(page))).toBe('1px');
    expect(await frameOf(field)).toBe('2px');
    await page.keyboard.press('Escape');
  });

  test('leaves the page itself as it was, on the screen and on paper', async () => {
    const archive = page.getByRole('link', { name: 'Archive', exact: true });
    expect(await archive.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await archive.isVisible()).toBe(false);
  });
});
