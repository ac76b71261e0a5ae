import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { atDesk } from '../support/readers.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);

const contents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });

const current = (page: Page): Promise<string[]> =>
  contents(page).locator('[aria-current="true"]').allTextContents();

test('the contents list the opening, every section and the notes where these are a list', async () => {
  const page = await openPage(path);
  const sections = await page.locator('main article h2[id]').allTextContents();
  const entries = (): Promise<string[]> =>
    contents(page).locator('li > a:visible').allTextContents();
  expect(await entries()).toEqual(['Opening', ...sections.filter((name) => name !== 'Notes')]);
  await page.setViewportSize({ width: 900, height: 900 });
  await contents(page).locator('summary').click();
  expect(await entries()).toEqual(['Opening', ...sections]);
  expect(sections.slice(-2)).toEqual(['Notes', 'Corrections and updates']);
});

test.each(atDesk)('in $name the section being read is marked, and no other', async ({ open }) => {
  const page = await open(path);
  const marked = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('.contents [aria-current="true"]')].map(
        ({ textContent }) => textContent,
      ),
    );
  const goTo = (nth: number): Promise<string> =>
    page.evaluate((at) => {
      const heading = document.querySelectorAll('main article :is(h1, h2)[id]')[at];
      heading?.scrollIntoView({ block: 'start', behavior: 'instant' });
      return heading?.textContent.trim() ?? '';
    }, nth);
  await expect.poll(marked).toEqual(['Opening']);
  for (const nth of [1, 2, 3]) {
    const heading = await goTo(nth);
    await expect.poll(marked).toEqual([heading]);
  }
  await goTo(0);
  await expect.poll(marked).toEqual(['Opening']);
});

test.each([1440, 390])(
  'at the end of the page the last section is marked, at %i px',
  async (width) => {
    const page = await openPage(path, { width });
    const entries = await contents(page).locator('a').allTextContents();
    await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
    await expect.poll(() => current(page), { timeout: 5000 }).toEqual(entries.slice(-1));
  },
);

test('a section that was chosen is marked where the page ends before it comes to the top', async () => {
  const page = await openPage(`${path}#notes`, { height: 2000 });
  await expect.poll(() => current(page), { timeout: 5000 }).toEqual(['Notes']);
});

test('on a narrow screen the contents are folded until they are wanted', async () => {
  const page = await openPage(path, { width: 390 });
  const notes = contents(page).getByRole('link', { name: 'Notes' });
  expect(await notes.isVisible()).toBe(false);
  await contents(page).getByText('Contents').click();
  await notes.click();
  await page.getByRole('heading', { name: 'Notes' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#notes');
});
