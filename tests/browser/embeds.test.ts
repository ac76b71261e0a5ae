import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage, type PageOptions } from '../support/browser.ts';

const path = '/articles/geneva-to-astana/';
const title = 'Idlib and Aleppo on a map';

const embed = (page: Page) => page.getByRole('figure').filter({ hasText: title });
const button = (page: Page, name: string) => embed(page).getByRole('button', { name });
const frame = (page: Page) => embed(page).locator('iframe');

const show = 'Show the map from OpenStreetMap';

/** Of the embed alone: what stands above it has the face that came in time. */
const height = async (page: Page): Promise<number | undefined> =>
  (await embed(page).boundingBox())?.height;

/** Opens the article; what is asked of other hosts is noted, and answered by a page that says so. */
async function openArticle(options: PageOptions = {}): Promise<{ page: Page; asked: string[] }> {
  const page = await openPage(undefined, options);
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>The map of another site</p>' });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return { page, asked };
}

describe('a map of another site', () => {
  test('is not asked for before a press, and then in a frame that may not lead the page elsewhere', async () => {
    const { page, asked } = await openArticle();
    await embed(page).scrollIntoViewIfNeeded();
    await button(page, show).hover();
    expect(asked).toEqual([]);
    await button(page, show).press('Enter');
    await page.frameLocator('iframe').getByText('The map of another site').waitFor();
    const [address, ...others] = asked;
    expect(address).toMatch(/^https:\/\/www\.openstreetmap\.org\/export\/embed\.html\?bbox=3/);
    expect(others).toEqual([]);
    const given = await frame(page).getAttribute('sandbox');
    expect(given).not.toMatch(/allow-top-navigation|allow-forms|allow-modals|allow-downloads/);
    expect(await frame(page).getAttribute('title')).toBe(title);
  });

  test('has the focus when it is there, and goes by its button or Esc, which give the focus back', async () => {
    const { page } = await openArticle();
    for (const goes of ['Enter', 'Escape']) {
      await button(page, show).press('Enter');
      expect(await frame(page).evaluate((one) => one === document.activeElement)).toBe(true);
      await button(page, 'Close').press(goes);
      expect(await frame(page).count()).toBe(0);
      expect(await button(page, show).evaluate((one) => one === document.activeElement)).toBe(true);
    }
  });

  test('comes by a click on its panel as well', async () => {
    const { page } = await openArticle();
    await embed(page).locator('embed-frame > div').click();
    await frame(page).waitFor();
  });

  test.each([360, 1440])('takes the room that was kept for it, %i px', async (width) => {
    const { page } = await openArticle({ width });
    const waiting = await openPage(undefined, { width });
    await waiting.route(/embed-frame/, (route) => route.abort());
    await waiting.goto(path, { waitUntil: 'networkidle' });
    const before = await height(waiting);
    expect(await button(waiting, show).count()).toBe(0);
    expect(await height(page)).toBe(before);
    await button(page, show).click();
    await page.frameLocator('iframe').getByText('The map of another site').waitFor();
    expect(await height(page)).toBe(before);
  });

  test('without a connection says that it needs one', async () => {
    const { page, asked } = await openArticle();
    await page.context().setOffline(true);
    await button(page, show).click();
    await page.getByRole('status').getByText('This needs a connection.').waitFor();
    expect(await frame(page).count()).toBe(0);
    await page.context().setOffline(false);
    expect(asked).toEqual([]);
    await button(page, show).click();
    await frame(page).waitFor();
  });

  test('has no fault that axe finds', async () => {
    const { page } = await openArticle();
    await embed(page).scrollIntoViewIfNeeded();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test.each([
    ['without script', { javaScriptEnabled: false }, 'screen'],
    ['on paper', {}, 'print'],
  ] as const)('is its title and a link %s', async (_, options, media) => {
    const { page } = await openArticle(options);
    await page.emulateMedia({ media });
    const link = embed(page).getByRole('link', { name: title });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/www\.openstreetmap\.org\/#map=/);
    expect((await embed(page).innerText()).trim().split(/\s*\n\s*/)).toEqual([
      title,
      'OpenStreetMap',
    ]);
    expect((await embed(page).boundingBox())?.height).toBeLessThan(100);
  });
});

test('a page allows the frames of its own embeds and no others', async () => {
  const { page } = await openArticle();
  const refused = await page.evaluate(async () => {
    const told = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        resolve(`${effectiveDirective} ${blockedURI}`);
      });
    });
    const other = document.createElement('iframe');
    other.src = 'https://player.vimeo.com/video/1';
    document.body.append(other);
    return told;
  });
  expect(refused).toMatch(/^frame-src https:\/\/player\.vimeo\.com/);
});
