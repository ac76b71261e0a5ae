import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringsOf } from '../../src/i18n/strings.ts';
import { openPage } from '../support/browser.ts';
import { LeavingSite, listedAsKept } from '../support/leaving-site.ts';

const path = '/articles/handshake-in-moscow/';
const { words } = stringsOf('en').offline;

let site: LeavingSite;

beforeEach(async () => {
  site = await LeavingSite.make();
});

afterEach(() => site.gone());

describe('what a device keeps', () => {
  const keptIn = (page: Page): Promise<string[]> => page.evaluate(listedAsKept);
  const openKeeping = (of: string) => openPage(of, { serviceWorkers: 'allow' });

  /** Opens an article in the browser's own hands. */
  async function readHere(of = path): Promise<Page> {
    const page = await openKeeping(site.address(of));
    await expect.poll(() => keptIn(page), { timeout: 30_000 }).toContain('/offline/');
    return page;
  }

  test('where the network lets a reader wait, the copy is shown, and later the new page', async () => {
    const page = await readHere();
    const headline = (await page.title()).replace(' · Longview', '');
    await site.rewrite(path, headline, 'Another headline');
    await site.comeBack((type) => (type === 'text/html' ? 8000 : 0));
    await page.goto(site.address(path));
    expect(await page.locator('h1').innerText()).toBe(headline);
    await site.comeBack();
    await page.goto(site.address(path));
    expect(await page.locator('h1').innerText()).toBe('Another headline');
  });

  test('an article that is gone is kept no longer', async () => {
    const page = await readHere();
    await rm(join(site.dist, path, 'index.html'));
    await page.goto(site.address(path));
    await expect.poll(() => keptIn(page)).not.toContain(path);
  });

  test('of what is read the last twenty stay, and what a reader keeps besides', async () => {
    const page = await readHere();
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await page.locator('button[aria-pressed=true]').waitFor();
    const others = Array.from({ length: 21 }, (_, at) => `/articles/other-${at}/`);
    for (const other of others) {
      await cp(join(site.dist, path), join(site.dist, other), { recursive: true });
      await page.goto(site.address(other), { waitUntil: 'commit' });
    }
    const articles = async () => (await keptIn(page)).filter((one) => one !== '/offline/');
    await expect.poll(articles).toEqual([...others.slice(1).reverse(), path]);
    const cached = await page.evaluate(async () => {
      const cache = await caches.open('longview:pages');
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(cached).not.toContain(others[0]);
  });

  test('is kept at once where a reader asks for it', async () => {
    const page = await openKeeping(site.address(path));
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await page.locator('button[aria-pressed=true]').waitFor();
    expect(await keptIn(page)).toContain(path);
  });

  test('is nothing where the browser refuses a worker, which the page says', async () => {
    await rm(join(site.dist, 'service-worker.js'));
    const page = await openKeeping(site.address(path));
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await page.locator('.said').filter({ hasText: words.failed }).waitFor();
    expect(await page.locator('button[name=keep]').getAttribute('aria-pressed')).toBe(null);
  });

  test('are faces of the page, and none that nobody chose', async () => {
    const page = await readHere();
    const files = await page.evaluate(async () => {
      const cache = await caches.open('longview:files');
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    const faces = files.filter((file) => file.endsWith('.woff2'));
    expect(faces.filter((file) => file.includes('/serif')).length).toBeGreaterThan(1);
    expect(faces.filter((file) => file.includes('hyperlegible'))).toEqual([]);
    expect(files.filter((file) => file.includes('hyperlegible'))).toHaveLength(1); // the style that names them
  });

  test('one switch tells how much is held, and removes all of it', async () => {
    const page = await readHere();
    await page.getByRole('button', { name: 'Reading settings' }).click();
    const form = page.locator('#settings');
    await form.filter({ hasText: /[\d.]+ MB are kept for offline/ }).waitFor();
    const keeping = form.getByRole('group', { name: 'Keep what is read for offline' });
    await keeping.getByRole('radio', { name: 'Off' }).click();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    expect(await form.innerText()).not.toContain('MB are kept');
    await page.reload();
    await page.waitForTimeout(6000); // later than a worker would start
    const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(workers).toEqual([]);
  });
});
