import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const article = '/articles/handshake-in-moscow/';

let page: Page;

const crossOver = async (): Promise<void> => {
  const { pathname } = new URL(page.url());
  await page.locator('language-links a[hreflang]').evaluate((link: HTMLElement) => link.click());
  await page.waitForURL((url) => url.pathname !== pathname);
};

/** The number in its section of the paragraph at the eye, a third down the screen, and the section's id. */
const place = (): Promise<{ section: string; paragraph: number }> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('h1[id], .body h2[id], .body > p')];
    const reached = all.filter((one) => one.getBoundingClientRect().top < innerHeight / 3);
    const heading = reached.findLastIndex(({ localName }) => localName !== 'p');
    return { section: reached[heading]?.id ?? '', paragraph: reached.length - 1 - heading };
  });

/** Scrolls so that a paragraph of a section begins just above the eye. */
const readAt = (section: string, paragraph: number): Promise<void> =>
  page.evaluate(
    ([id, n]) => {
      const all = [...document.querySelectorAll<HTMLElement>('h1[id], .body h2[id], .body > p')];
      const heading = all.findIndex((one) => one.id === id);
      const top = all[heading + Number(n)]?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - innerHeight / 3 + 20, behavior: 'instant' });
    },
    [section, paragraph],
  );

beforeEach(async () => {
  page = await openPage(article);
});

describe('the way to the other language', () => {
  test.each([
    ['origins', 3],
    ['success', 1],
    ['caught', 5],
    ['top', 2],
  ])('leads from %s, paragraph %i, to the same', async (section, paragraph) => {
    await readAt(section, paragraph);
    expect(await place()).toEqual({ section, paragraph });
    await crossOver();
    expect(new URL(page.url()).pathname).toBe(`/ar${article}`);
    await expect.poll(place).toEqual({ section, paragraph });
  });

  test('leads back from Arabic into English', async () => {
    await readAt('success', 4);
    await crossOver();
    await expect.poll(place).toEqual({ section: 'success', paragraph: 4 });
    await crossOver();
    expect(new URL(page.url()).pathname).toBe(article);
    await expect.poll(place).toEqual({ section: 'success', paragraph: 4 });
  });

  test('leaves in the address what may be shared: the section', async () => {
    await readAt('origins', 3);
    await crossOver();
    await expect.poll(() => page.evaluate(() => location.search + location.hash)).toBe('#origins');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('origins');
  });

  test('leads from the head of an article to the head', async () => {
    await crossOver();
    expect(page.url()).toMatch(/\/ar\/articles\/handshake-in-moscow\/$/);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('leads to the head of the article without script', async () => {
    const plain = await openPage(article, { javaScriptEnabled: false });
    await plain.click('language-links a[hreflang]');
    expect(plain.url()).toMatch(/\/ar\/articles\/handshake-in-moscow\/$/);
  });

  test.each([
    ['/archive/', '/ar/archive/'],
    ['/topics/syria/', '/ar/topics/syria/'],
    ['/ar/authors/longview-desk/', '/authors/longview-desk/'],
    ['/ar/', '/'],
  ])('leads from %s to %s', async (from, to) => {
    const other = await openPage(from);
    await other.click('language-links a[hreflang]');
    await other.waitForURL(`**${to}`);
  });

  test('finds a section whose name is encoded in the address', async () => {
    await page.goto(`${article}?place=1-3#%73uccess`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('success');
  });

  test('harms nothing where its part of the address makes no sense', async () => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const search of ['?place=', '?place=9-0', '?place=-1', '?place=99999999999-1']) {
      await page.goto(`${article}${search}#%`);
      await page.goto(`${article}${search}#success`);
      await expect.poll(() => page.evaluate(() => location.search)).toBe('');
    }
    expect(errors).toEqual([]);
  });
});

test('no reader is sent to another language by what the browser asks for', async () => {
  const arab = await openPage('/', { locale: 'ar-SY' });
  expect(await arab.evaluate(() => document.documentElement.lang)).toBe('en');
});
