import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath, sitePages } from '../support/site-pages.ts';

const { dist } = inject('site');
const path = articlePath(dist);
const withoutScript = { javaScriptEnabled: false };

test('an article is complete', async () => {
  const script = await openPage(path);
  const plain = await openPage(path, withoutScript);
  const text = (page: typeof plain): Promise<string[]> =>
    page.locator('main :is(h1, h2, h3, p:not(:has(button)), li, td, figcaption)').allInnerTexts();
  expect(await text(plain)).toEqual(await text(script));
  const pictures = plain.locator('main img');
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.isVisible()).toBe(true);
  }
});

test.each([1440, 390])(
  'the contents and the notes lead to their places, at %i px',
  async (width) => {
    const page = await openPage(path, { ...withoutScript, width });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    if (width < 1000) await contents.getByText('Contents').click();
    const section = contents.getByRole('link').nth(2);
    const hash = await section.getAttribute('href');
    await section.click();
    expect(new URL(page.url()).hash).toBe(hash);
    await page.locator('[role=doc-noteref]').first().click();
    await page.locator('[role=doc-backlink]').first().click();
    expect(new URL(page.url()).hash).toMatch(/^#fnref-/);
  },
);

test.each(sitePages(dist))(
  'no control that cannot work is shown on the $kind page',
  async ({ path: at }) => {
    const page = await openPage(at, withoutScript);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByText('Ctrl K').isVisible()).toBe(false);
  },
);

test('the search link leads to a page that says what is missing and offers the archive', async () => {
  const page = await openPage(path, withoutScript);
  await page.getByRole('banner').first().getByRole('link', { name: 'Search' }).click();
  expect(await page.getByRole('main').innerText()).toContain('Searching needs JavaScript.');
  await page.locator('main a', { hasText: 'Browse the archive' }).click();
  expect(new URL(page.url()).pathname).toBe('/archive/');
});
