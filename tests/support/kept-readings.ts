import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage, type PageOptions } from './browser.ts';

/** The article that is read and come back to. */
export const ARTICLE = '/articles/bases-at-tartus-and-hmeimim/';

/** Where the device keeps what was read. */
export const KEY = 'longview:read';

/** What is said to one who stopped at “How far from the war”, the section `distance`. */
export const GO_ON = 'Go on where you stopped: How far from the war';

interface Reading {
  at: string;
  sections: Record<string, string>;
}

/** What the device remembers, by path. */
export const remembered = (page: Page): Promise<Record<string, Reading>> =>
  page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, Reading>,
    KEY,
  );

export const store = (page: Page, text: string): Promise<void> =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);

/** Reads on until a section's heading stands at the top of the window. */
export const readTo = (page: Page, id: string): Promise<void> =>
  page.evaluate(
    (name) => document.getElementById(name)?.scrollIntoView({ behavior: 'instant' }),
    id,
  );

/** Goes to another page and comes back. */
export async function comeBack(page: Page, address = ARTICLE): Promise<void> {
  await page.goto('/archive/');
  await page.goto(address, { waitUntil: 'load' });
}

/**
 * Has the article served as it was in another version.
 * @param change of the digests of its sections, four characters each
 */
export async function serveVersion(
  page: Page,
  change: (digests: string) => string,
  edit: (html: string) => string = (html) => html,
): Promise<void> {
  await page.route(`**${ARTICLE}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(
      /data-digests="([^"]*)"/,
      (_, digests: string) => `data-digests="${change(digests)}"`,
    );
    await route.fulfill({ response, body: edit(html) });
  });
}

/** Reads on to a section and waits until the device has it. */
export async function readAndRemember(page: Page, id: string): Promise<void> {
  await readTo(page, id);
  await expect.poll(async () => (await remembered(page))[ARTICLE]?.at).toBe(id);
}

/** The article, read as far as a section and remembered. */
export async function readArticle(id: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(ARTICLE, options);
  await readAndRemember(page, id);
  return page;
}

/** What the page says at the bottom of the window. */
export const said = (page: Page): Promise<string | null> => page.getByRole('status').textContent();

/** Nothing is said, even after the time that saying it would take. */
export async function staysSilent(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await said(page)).toBe('');
}
