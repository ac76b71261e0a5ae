import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { readers, type ReaderPage } from '../support/readers.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';

const path = '/articles/handshake-in-moscow/';

let dist: string;
let served: ServedSite;

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'longview-offline-'));
  await cp(inject('site').dist, dist, { recursive: true });
  served = await serveSite(dist);
});

afterEach(async () => {
  served.close();
  await rm(dist, { recursive: true });
});

const address = (of = path): string => served.url + of;

/** Serves the site again where it was served before. */
async function serveAgain(delay?: (type: string) => number): Promise<void> {
  served.close();
  served = await serveSite(dist, {
    port: Number(new URL(served.url).port),
    ...(delay && { delay }),
  });
}

const rewrite = async (from: string, to: string): Promise<void> => {
  const file = join(dist, path, 'index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(from, to));
};

const headlineOf = (page: ReaderPage): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector('h1')?.textContent.trim());

/** The paths of what the device keeps, the last read first. Runs in the page. */
async function listed(): Promise<string[]> {
  const answer = await caches.match('/kept.json');
  const list = answer ? ((await answer.json()) as { path: string }[]) : [];
  return list.map((one) => one.path);
}

const kept = (page: ReaderPage): Promise<string[]> => page.evaluate(listed);

const isKept = (page: ReaderPage, of = path): Promise<void> =>
  expect.poll(() => kept(page), { timeout: 30_000 }).toContain(of);

/** Opens an article for the first time and waits until it is kept, with the page that stands in for others. */
async function read(open: (path: string) => Promise<ReaderPage>, of = path): Promise<ReaderPage> {
  const page = await open(address(of));
  await isKept(page, of);
  await isKept(page, of.replace(/articles.*/, 'offline/'));
  return page;
}

const atDesk = readers.filter(({ isPhone }) => !isPhone);

describe.each(atDesk)('in $name, with the server gone', ({ openKeeping }) => {
  test('an article that was read once is there, with its pictures and its headings', async () => {
    const page = await read(openKeeping);
    const headline = await headlineOf(page);
    served.close();
    await page.goto(address());
    expect(await headlineOf(page)).toBe(headline);
    const widths = await page.evaluate(async () => {
      const pictures = [...document.querySelectorAll('img')];
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.allSettled(pictures.map((picture) => picture.decode()));
      return pictures.map((picture) => picture.naturalWidth);
    });
    expect(widths.length).toBeGreaterThan(1);
    expect(widths).not.toContain(0);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('.body h2')].map(({ id }) => id),
    );
    await page.goto(`${address()}#${ids[1]}`);
    const top = await page.evaluate(
      (id) => document.getElementById(id)?.getBoundingClientRect().top,
      ids[1] ?? '',
    );
    expect(top).toBeLessThan(200);
  });

  test('a search finds in what is kept, and says that it is that', async () => {
    const page = await read(openKeeping);
    served.close();
    await page.goto(address());
    await page.press('Control+k');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.type('stockpiles');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('search-results .help')?.textContent))
      .toContain('Offline: searching the one article kept here.');
    const found = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('search-results a.section')].map(
          ({ pathname, hash }) => pathname + hash,
        ),
      );
    await expect.poll(found).toContain(`${path}#origins`);
    await page.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#origins');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('origins');
  });

  test('a page that was not read gives way to one that lists those that were, in its language', async () => {
    const arabic = `/ar${path}`;
    const page = await read(openKeeping, arabic);
    served.close();
    await page.goto(address('/ar/archive/'));
    expect(await headlineOf(page)).toBe('لا اتصال بالإنترنت');
    await expect
      .poll(() =>
        page.evaluate(() => document.querySelector('kept-articles a')?.getAttribute('href')),
      )
      .toBe(arabic);
  });

  test('what was published since is what is read when the server is there again', async () => {
    const page = await read(openKeeping);
    const headline = (await headlineOf(page)) ?? '';
    served.close();
    await page.goto(address());
    expect(await headlineOf(page)).toBe(headline);
    await rewrite(headline, 'Another headline');
    await serveAgain();
    await page.goto(address());
    expect(await headlineOf(page)).toBe('Another headline');
  });
});

describe('in Chromium', () => {
  const keptIn = (page: Page): Promise<string[]> => page.evaluate(listed);
  const openKeeping = (of: string) => openPage(of, { serviceWorkers: 'allow' });

  /** Opens an article in the browser's own hands. */
  async function readHere(of = path): Promise<Page> {
    const page = await openKeeping(address(of));
    await expect.poll(() => keptIn(page), { timeout: 30_000 }).toContain('/offline/');
    return page;
  }

  test('where the network lets a reader wait, the copy is shown, and later the new page', async () => {
    const page = await readHere();
    const headline = (await page.title()).replace(' · Longview', '');
    await rewrite(headline, 'Another headline');
    await serveAgain((type) => (type === 'text/html' ? 8000 : 0));
    await page.goto(address());
    expect(await page.locator('h1').innerText()).toBe(headline);
    await serveAgain();
    await page.goto(address());
    expect(await page.locator('h1').innerText()).toBe('Another headline');
  });

  test('an article that is gone is kept no longer', async () => {
    const page = await readHere();
    await rm(join(dist, path, 'index.html'));
    await page.goto(address());
    await expect.poll(() => keptIn(page)).not.toContain(path);
  });

  test('of what is read the last twenty stay, and what a reader keeps besides', async () => {
    const page = await readHere();
    await page.getByRole('button', { name: 'Keep for offline' }).click();
    await page.locator('button[aria-pressed=true]').waitFor();
    const others = Array.from({ length: 21 }, (_, at) => `/articles/other-${at}/`);
    for (const other of others) {
      await cp(join(dist, path), join(dist, other), { recursive: true });
      await page.goto(address(other), { waitUntil: 'commit' });
    }
    const articles = async () => (await keptIn(page)).filter((one) => one !== '/offline/');
    await expect.poll(articles).toEqual([...others.slice(1).reverse(), path]);
    const cached = await page.evaluate(async () => {
      const cache = await caches.open('longview:pages');
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(cached).not.toContain(others[0]);
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
