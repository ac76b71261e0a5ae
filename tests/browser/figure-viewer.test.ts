import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage, type PageOptions } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const { dist, url } = inject('site');
const path = articlePath(dist);

const figures = (page: Page) =>
  page
    .getByRole('article')
    .getByRole('figure')
    .filter({ has: page.getByRole('img') });
const imageLink = (page: Page, at: number) => figures(page).nth(at).getByRole('link').first();
const dialog = (page: Page) => page.getByRole('dialog', { name: /^Figure \d of \d$/ });
const place = (page: Page) => dialog(page).getByRole('status');

async function openFigure(at: number, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(path, options);
  await imageLink(page, at).press('Enter');
  await dialog(page).waitFor();
  return page;
}

const isFocused = (page: Page, at: number): Promise<boolean> =>
  imageLink(page, at).evaluate((link) => link === document.activeElement);

describe('a figure opens large', () => {
  test('with its image, its caption and its credit', async () => {
    const page = await openFigure(1);
    const shown = dialog(page).getByRole('img');
    const alt = await figures(page).nth(1).getByRole('img').getAttribute('alt');
    expect(await shown.getAttribute('alt')).toBe(alt);
    const caption = (root: ReturnType<typeof figures>) =>
      root.locator('figcaption').first().textContent();
    expect(await caption(dialog(page))).toBe(await caption(figures(page).nth(1)));
    expect(await place(page).textContent()).toBe(`Figure 2 of ${await figures(page).count()}`);
  });

  test('larger than on the page, whole on a wide screen', async () => {
    const page = await openFigure(1);
    const [small, large] = await Promise.all([
      figures(page).nth(1).getByRole('img').boundingBox(),
      dialog(page).getByRole('img').boundingBox(),
    ]);
    expect(large?.width).toBeGreaterThan(small?.width ?? Infinity);
    expect((large?.y ?? 0) + (large?.height ?? Infinity)).toBeLessThanOrEqual(900);
  });

  test('the lead figure too, by a click', async () => {
    const page = await openPage(path);
    await imageLink(page, 0).click();
    await place(page).filter({ hasText: 'Figure 1 of' }).waitFor();
  });

  test.each([360, 1440])('without a fault that axe finds, %i px', async (width) => {
    const page = await openFigure(1, { width, reducedMotion: 'reduce' });
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('at 360 px whole, and enlarged where it is tapped, in a box that scrolls while the page does not', async () => {
    const page = await openFigure(1, { width: 360, height: 640 });
    const image = dialog(page).getByRole('img');
    const width = (): Promise<number> => image.boundingBox().then((box) => box?.width ?? 0);
    expect(await width()).toBeLessThan(361);
    await image.click({ position: { x: 300, y: 20 } });
    expect(await width()).toBeGreaterThan(500);
    const scrolled = (): Promise<number> =>
      page.locator('.sheet').evaluate(({ scrollLeft }) => scrollLeft);
    expect(await scrolled()).toBeGreaterThan(100);
    await page.locator('.sheet').press('Enter');
    expect(await width()).toBeLessThan(361);
    await page.locator('.sheet').press('Enter');
    expect(await width()).toBeGreaterThan(500);
    const sideways = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog[open]')].map(
        ({ scrollWidth, clientWidth }) => Math.max(0, scrollWidth - clientWidth),
      ),
    );
    expect(sideways).toEqual([0, 0]);
  });
});

describe('arrow keys', () => {
  const cases = [
    { direction: 'ltr', forward: 'ArrowRight', back: 'ArrowLeft' },
    { direction: 'rtl', forward: 'ArrowLeft', back: 'ArrowRight' },
  ];
  test.each(cases)('go between the figures, $direction', async ({ direction, forward, back }) => {
    const page = await openFigure(1);
    await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
    await page.keyboard.press(forward);
    expect(await place(page).textContent()).toMatch(/^Figure 3 of/);
    await page.keyboard.press(back);
    await page.keyboard.press(back);
    expect(await place(page).textContent()).toMatch(/^Figure 1 of/);
  });

  test('go round at the ends', async () => {
    const page = await openFigure(0);
    const last = await figures(page).count();
    await page.keyboard.press('ArrowLeft');
    expect(await place(page).textContent()).toBe(`Figure ${last} of ${last}`);
  });
});

describe('a swipe', () => {
  const swipe = (page: Page, from: number, to: number): Promise<void> =>
    dialog(page)
      .locator('.sheet')
      .evaluate(
        (sheet, [start, end]) => {
          const touch = (clientX = 0): Touch =>
            new Touch({ identifier: 1, target: sheet, clientX, clientY: 300 });
          sheet.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(start)] }));
          sheet.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(end)] }));
        },
        [from, to],
      );
  const phone = { width: 360, height: 640, hasTouch: true, isMobile: true };
  const scrollTo = (page: Page, left: number): Promise<void> =>
    dialog(page)
      .locator('.sheet')
      .evaluate((sheet, x) => sheet.scrollTo({ left: x, behavior: 'instant' }), left);

  test('at the edge of a figure goes to the next one, as the finger points', async () => {
    const page = await openFigure(0, phone);
    await scrollTo(page, 1e6);
    await swipe(page, 300, 60);
    expect(await place(page).textContent()).toMatch(/^Figure 2 of/);
    await scrollTo(page, 0);
    await swipe(page, 60, 300);
    expect(await place(page).textContent()).toMatch(/^Figure 1 of/);
  });

  test('within a figure that is wider than the screen only moves it', async () => {
    const page = await openFigure(1, phone);
    await scrollTo(page, 40);
    await swipe(page, 300, 60);
    await swipe(page, 60, 300);
    expect(await place(page).textContent()).toMatch(/^Figure 2 of/);
  });

  test('goes the other way in Arabic', async () => {
    const page = await openFigure(1, phone);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await scrollTo(page, -1e6);
    await swipe(page, 60, 300);
    expect(await place(page).textContent()).toMatch(/^Figure 3 of/);
  });
});

describe('the dialog closes', () => {
  const ways: { way: string; close: (page: Page) => Promise<unknown> }[] = [
    { way: 'Esc', close: (page) => page.keyboard.press('Escape') },
    { way: 'Back', close: (page) => page.goBack() },
    { way: 'its button', close: (page) => dialog(page).getByText('Close').click() },
  ];
  test.each(ways)('by $way, and leaves page, place and focus as they were', async ({ close }) => {
    const page = await openFigure(1);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('ArrowRight');
    await close(page);
    await dialog(page).waitFor({ state: 'hidden' });
    await page.waitForFunction(() => history.state === null);
    expect(page.url()).toBe(url + path);
    expect(await isFocused(page, 1)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('and opens again on Forward', async () => {
    const page = await openFigure(1);
    // At once, before the dialog has told that it was closed.
    await page.evaluate(() => {
      addEventListener('popstate', () => history.forward(), { once: true });
      history.back();
    });
    await place(page).filter({ hasText: 'Figure 2 of' }).waitFor();
    await page.waitForTimeout(300);
    await place(page).filter({ hasText: 'Figure 2 of' }).waitFor();
  });
});

describe('without script', () => {
  test('the image leads to its largest version', async () => {
    const page = await openPage(path, { javaScriptEnabled: false });
    await imageLink(page, 0).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/_astro\/.+\.webp$/);
    await page.goBack();
    await imageLink(page, 1).click();
    expect(new URL(page.url()).pathname).toMatch(/^\/_astro\/.+\.svg$/);
  });
});
