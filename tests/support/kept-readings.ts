import type { Page } from 'playwright-core';

/** The article that is read and come back to. */
export const ARTICLE = '/articles/bases-at-tartus-and-hmeimim/';

/** Where the device keeps what was read. */
export const KEY = 'longview:read';

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
