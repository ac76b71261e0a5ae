import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const article = '/articles/geneva-to-astana/';
const both = '/both/articles/geneva-to-astana/';
const first = 'On 30 June 2012';

test('without script, an article leads to a page where each paragraph stands beside its twin', async () => {
  const page = await openPage(article, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Side by side' }).click();
  expect(new URL(page.url()).pathname).toBe(both);
  const pair = page.locator('.pair', { hasText: first });
  const [ours, theirs] = await Promise.all(
    ['.ours', '.theirs'].map((one) => pair.locator(one).boundingBox()),
  );
  expect(ours && theirs && Math.abs(ours.y - theirs.y) < 2 && ours.x + ours.width < theirs.x).toBe(
    true,
  );
  expect(await pair.locator('.theirs').innerText()).toContain('في 30 يونيو 2012');
  expect(await pair.locator('.theirs').getAttribute('dir')).toBe('rtl');
});

test('on a phone a paragraph’s twin stands beneath it, and nothing scrolls sideways', async () => {
  const page = await openPage(both, { width: 360, height: 740 });
  const pair = page.locator('.pair', { hasText: first });
  const [ours, theirs] = await Promise.all(
    ['.ours', '.theirs'].map((one) => pair.locator(one).boundingBox()),
  );
  expect(ours && theirs && ours.y + ours.height <= theirs.y).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('each edition keeps its own notes and names there', async () => {
  const page = await openPage(both);
  const theirs = page.locator('.theirs');
  const mark = theirs.locator('sup a').first();
  await mark.click();
  expect(await page.locator(':target').innerText()).toMatch(/[\u0600-\u06ff]/);
  expect(await theirs.locator('a.n').first().getAttribute('href')).toMatch(/^\/ar\//);
  expect(await page.locator('.ours a.n').first().getAttribute('href')).not.toMatch(/^\/ar\//);
});

test('the page of both leads to the same in the other language, and to each article', async () => {
  const page = await openPage(both);
  await page.getByRole('link', { name: 'العربية', exact: true }).click();
  await page.waitForURL('**/ar/both/articles/geneva-to-astana/');
  expect(await page.locator('.headline a').getAttribute('href')).toBe(article);
  expect(await page.locator('h1 a').getAttribute('href')).toBe(`/ar${article}`);
});

test('a press on the sign of a paragraph shows its twin beneath it, and another takes it away', async () => {
  const page = await openPage(article);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const paragraph = page.locator('.body > p', { hasText: first });
  expect(await page.locator('.twin-sign').count()).toBe(0);
  await paragraph.hover();
  const sign = paragraph.getByRole('button', { name: 'This paragraph in العربية' });
  await sign.press('Enter');
  const twin = paragraph.locator('+ .twin');
  await twin.waitFor();
  expect(await twin.innerText()).toContain('في 30 يونيو 2012');
  expect(await sign.getAttribute('aria-expanded')).toBe('true');
  expect(asked.filter((path) => path === both)).toHaveLength(1);
  expect(errors).toEqual([]);
  expect(new URL(page.url()).pathname).toBe(article);
  await sign.click();
  await twin.waitFor({ state: 'detached' });
});

/** How far each note of the margin stands below its mark. */
const belowMarks = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.notes li')].map((note) => {
      const mark = document.querySelector(`[role=doc-noteref][href="#${note.id}"]`);
      const top = (one: Element | null): number => one?.getBoundingClientRect().top ?? NaN;
      return Math.round(top(note) - top(mark));
    }),
  );

test('notes keep their places in the margin when a twin is shown', async () => {
  const page = await openPage(article, { width: 1440, height: 900 });
  const before = await belowMarks(page);
  expect(before.length).toBeGreaterThan(3);
  const paragraph = page.locator('.body > p', { hasText: first });
  await paragraph.hover();
  await paragraph.locator('.twin-sign').click();
  await paragraph.locator('+ .twin').waitFor();
  expect(await belowMarks(page)).toEqual(before);
});

test('by key, one stop leads to all signs, and arrows from one to the next', async () => {
  const page = await openPage(article);
  await page.getByRole('link', { name: 'Side by side' }).focus();
  const signs = page.locator('.twin-sign');
  await signs.first().waitFor();
  expect(await page.locator('.twin-sign[tabindex="0"]').count()).toBe(1);
  const isThere = () => page.evaluate(() => document.activeElement?.className === 'twin-sign');
  for (let presses = 0; presses < 60 && !(await isThere()); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.twin').waitFor();
  expect(await signs.nth(1).getAttribute('aria-expanded')).toBe('true');
  expect(await signs.nth(1).evaluate((sign) => getComputedStyle(sign).opacity)).toBe('1');
  expect(await page.locator('.twin-sign[tabindex="0"]').count()).toBe(1);
});

test('two presses at once leave no twin behind', async () => {
  const page = await openPage(article);
  const paragraph = page.locator('.body > p', { hasText: first });
  await paragraph.hover();
  const sign = paragraph.locator('.twin-sign');
  const asked = page.waitForResponse(`**${both}`);
  await sign.dblclick();
  await asked;
  await page
    .locator('.body > p', { hasText: 'The words were clear' })
    .locator('.twin-sign')
    .click();
  await page.locator('.twin').waitFor();
  expect(await page.locator('.twin').count()).toBe(1);
  expect(await sign.getAttribute('aria-expanded')).toBe('false');
});

test('the Arabic edition shows paragraphs in English', async () => {
  const page = await openPage(`/ar${article}`, { width: 360, height: 740 });
  const paragraph = page.locator('.body > p', { hasText: 'في 30 يونيو 2012' });
  await paragraph.hover();
  const sign = paragraph.locator('.twin-sign');
  await sign.click();
  const twin = paragraph.locator('+ .twin > [lang=en][dir=ltr]');
  expect(await twin.innerText()).toContain(first);
  const box = await sign.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360 && box.height >= 44).toBe(true);
});

test('where the other edition cannot be had, the sign leads to the page of both', async () => {
  const page = await openPage(article);
  await page.route(`**${both}`, (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  const paragraph = page.locator('.body > p', { hasText: first });
  await paragraph.hover();
  await paragraph.locator('.twin-sign').click();
  await page.waitForURL(`**${both}`);
});
