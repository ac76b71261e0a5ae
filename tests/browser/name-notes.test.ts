import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const article = '/articles/geneva-to-astana/';
const first = 'a.n[href="/people/kofi-annan/"]';

test('a press on a name tells of it in place, and Escape returns to the name', async () => {
  const page = await openPage(article);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator(first).first().focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'Kofi Annan' });
  await note.waitFor();
  expect(await note.innerText()).toMatch(
    /^Kofi Annan · كوفي عنان · Annan\s+Ghanaian diplomat.*\s+As of 1 November 2025\s+The 2 sections with this name$/,
  );
  expect(asked.filter((path) => path.startsWith('/names/'))).toHaveLength(1);
  expect(new URL(page.url()).pathname).toBe(article);
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '/people/kofi-annan/',
  );
});

test('a pointer that rests on a name opens nothing', async () => {
  const page = await openPage(article);
  await page.locator(first).first().hover();
  await page.waitForTimeout(500);
  expect(await page.locator('.name-note').count()).toBe(0);
});

test('the note leads to the page of the name', async () => {
  const page = await openPage(article, { width: 360, height: 740 });
  await page.locator(first).first().click();
  const note = page.locator('.name-note');
  const box = await note.boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  await note.getByRole('link').click();
  await page.waitForURL('**/people/kofi-annan/');
  expect(await page.locator('h1').innerText()).toBe('Kofi Annan');
});

test('without script a name leads to its page', async () => {
  const page = await openPage(article, { javaScriptEnabled: false });
  await page.locator(first).first().click();
  expect(new URL(page.url()).pathname).toBe('/people/kofi-annan/');
});

test('where a note cannot be had, the page of the name opens', async () => {
  const page = await openPage(article);
  await page.route('**/names/*.json', (route) => route.abort());
  await page.locator(first).first().click();
  await page.waitForURL('**/people/kofi-annan/');
});

test('a reader can have plain words, and links again', async () => {
  const page = await openPage(article);
  await page.locator('reading-settings button').first().click();
  const links = page.locator('a.n[href]');
  const all = await links.count();
  expect(all).toBeGreaterThan(20);
  await page.locator('#settings input[name=names][value=off]').check();
  await expect.poll(() => links.count()).toBe(0);
  await page.reload();
  expect(await links.count()).toBe(0);
  await page.locator('reading-settings button').first().click();
  await page.locator('#settings input[name=names][value=on]').check();
  await expect.poll(() => links.count()).toBe(all);
});
