import { describe, expect, test } from 'vitest';
import { linksOf, openResults, panelOpener, statusOf } from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';

describe('where a script of the search is lost', () => {
  test('the page says so and leads to the archive', async () => {
    const page = await openPage();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto('/search/?q=moscow');
    const said = page.getByText('The search could not be loaded.');
    await expect.poll(() => said.isVisible(), { timeout: 15_000 }).toBe(true);
    expect(await page.getByRole('link', { name: 'Browse the archive' }).isVisible()).toBe(true);
  });

  test('a page whose script has come says nothing of the kind', async () => {
    const page = await openPage();
    await openResults(page, { q: 'moscow' });
    await page.waitForTimeout(4500);
    expect(await page.getByText('could not be loaded').isVisible()).toBe(false);
  });

  test('good results stand without the panel that narrows them', async () => {
    const page = await openPage();
    await openResults(page, { q: 'moscow' });
    const found = await linksOf(page).count();
    const said = await statusOf(page).innerText();
    await page.route('**/_astro/narrow-panel*', (route) => route.abort());
    const lost = page.waitForEvent('requestfailed', (it) => it.url().includes('narrow-panel'));
    await panelOpener(page).click();
    await lost;
    expect(await linksOf(page).count()).toBe(found);
    expect(await statusOf(page).innerText()).toBe(said);
  });
});

test('arrows go from the field to the results and back', async () => {
  const page = await openPage();
  await openResults(page, { q: 'moscow' });
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  await page.getByRole('main').getByRole('textbox', { name: 'Search' }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('page-results-0-0');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('page-results-0-1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('page-query');
});
