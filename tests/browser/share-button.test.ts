import { expect, inject, test } from 'vitest';
import { clipboard, copied, status } from '../passages/select-words.ts';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const { dist, url } = inject('site');
const path = articlePath(dist);
const address = `${path}?utm_source=mail&as-of=2025-10-20#top`;

test('the share button hands the clean address to the device', async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] });
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(window.shared.push(data)),
    });
  });
  await page.goto(address);
  await page.locator('article-actions').getByRole('button', { name: 'Share' }).click();
  const [shared] = await page.evaluate(() => window.shared);
  expect(shared?.url).toBe(url + path);
  expect(shared?.title).toBe(await page.title());
});

test('it copies the clean address where there is no share sheet, and says so', async () => {
  const page = await openPage(undefined, clipboard);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(address);
  await page.locator('article-actions').getByRole('button', { name: 'Share' }).click();
  await status(page).filter({ hasText: 'Link copied' }).waitFor();
  expect(await copied(page)).toBe(url + path);
});

test('at an older id it shares the section that has taken it over', async () => {
  const page = await openPage(undefined, clipboard);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(path);
  const id = await page.locator('.body > hgroup > h2').nth(1).getAttribute('id');
  await page.evaluate((section) => {
    const older = document.createElement('span');
    older.id = 'an-older-id';
    document.getElementById(section ?? '')?.append(older);
    location.hash = 'an-older-id';
  }, id);
  await page.locator('article-actions').getByRole('button', { name: 'Share' }).click();
  await status(page).filter({ hasText: 'Link copied' }).waitFor();
  expect(await copied(page)).toBe(`${url}${path}${id}/`);
});

test('closing the sheet is no error', async () => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
  });
  await page.goto(path);
  await page.locator('article-actions').getByRole('button', { name: 'Share' }).click();
  await page.waitForTimeout(100);
  expect(errors).toEqual([]);
  expect(await status(page).textContent()).toBe('');
});

test('without script there is no button, but the link to the book', async () => {
  const page = await openPage(path, { javaScriptEnabled: false });
  const actions = page.locator('article-actions');
  expect(await actions.locator('button').filter({ visible: true }).count()).toBe(0);
  expect(await actions.getByRole('link', { name: 'EPUB' }).isVisible()).toBe(true);
});

declare global {
  interface Window {
    shared: ShareData[];
  }
}
