import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { status } from '../passages/select-words.ts';
import { openPage } from '../support/browser.ts';

const path = '/articles/bases-at-tartus-and-hmeimim/';
const { url } = inject('site');

const edited = 'This section was edited on 9 November 2025, after this link was made.';

/** Opens the article as it is built when its ledger knows of a change, and of a heading that took an id over. */
async function openEdited(address: string): Promise<Page> {
  const page = await openPage();
  const changes = JSON.stringify({ terms: '2025-11-09', price: '2025-11-09', top: '2025-11-09' });
  await page.route(`**${path}*`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replace(/data-changes="[^"]*"/, () => `data-changes='${changes}'`)
      .replace('What Damascus can ask</h2>', 'What Damascus can ask<span id="price"></span></h2>');
    await route.fulfill({ response, body: html });
  });
  await page.goto(path + address);
  return page;
}

async function follow(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path + address);
}

test('a link made before its section was edited says so, politely', async () => {
  const page = await openEdited('?as-of=2025-11-08#terms');
  const addresses = [
    '?as-of=2025-11-08',
    '?as-of=2025-11-08#price', // an id that the section has taken over
    '?as-of=2025-11-08#terms:~:text=decide%20nothing',
    '?as-of=2025-11-08#terms:~:text=decide%20everything', // words that are gone
    '?as-of=2025-11-08&to=terms#uses', // a passage that begins two sections earlier
    '?as-of=2025-11-08&to=price#distance',
  ];
  for (const address of addresses) {
    await follow(page, address);
    const notice = page.getByRole('status').filter({ hasText: edited });
    await expect.poll(() => notice.count(), { message: address }).toBe(1);
  }
  await page.keyboard.press('Escape');
  await expect.poll(() => status(page).textContent()).toBe('');
});

test('where an update tells of the change, the notice leads to it', async () => {
  const page = await openPage(`${path}?as-of=2026-11-24#africa`);
  const notice = page.getByRole('status');
  await expect.poll(() => notice.textContent()).toContain('edited on 25 November 2026');
  await notice.getByRole('link', { name: 'What was changed' }).click();
  expect(new URL(page.url()).hash).toBe('#update-2026-11-25');
  await expect.poll(() => page.locator('#update-2026-11-25').isVisible()).toBe(true);
});

test('a link to an id that another section has taken over leads to that section', async () => {
  const page = await openEdited('?as-of=2025-11-08#price');
  const top = (): Promise<number> =>
    page.locator('#terms').evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(900);
  expect(await top()).toBeGreaterThan(-100);
});

test('no other link says anything', async () => {
  const page = await openEdited('?as-of=2025-11-09#terms');
  const addresses = [
    '?as-of=2025-11-09#terms',
    '?as-of=2025-11-10#terms',
    '?as-of=2025-11-08#uses',
    '?as-of=2025-11-08&to=africa#uses',
    '?as-of=2025-11-08&to=top#uses', // nothing of a page ends before it begins
    '?as-of=2025-11-08&to=nothing#uses',
    '#terms',
    '?as-of=yesterday#terms',
    '?as-of=#terms',
  ];
  for (const address of addresses) {
    await follow(page, address);
    expect(await status(page).textContent(), address).toBe('');
  }
});

describe('the day of a link', () => {
  test('leaves the address, and nothing else does', async () => {
    const page = await openEdited('?as-of=2025-11-08&hl=base#terms');
    await page.waitForURL(`${url}${path}?hl=base#terms`);
    await page.reload();
    expect(await status(page).textContent()).not.toContain('edited');
  });

  test('is no part of the canonical address', async () => {
    const page = await openPage(`${path}?as-of=2025-11-08#terms`);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(canonical).toMatch(new RegExp(`^https?://[^?#]+${path}$`));
  });
});

const badFragments: [what: string, hash: string][] = [
  ['does not decode', '#%E0%A4%A'],
  ['begins with a digit', '#2025-11-03'],
  ['is not Latin', '#%D8%A7%D9%84%D8%AD%D8%B1%D8%A8'],
  ['is not Latin and not encoded', '#الحرب'],
  ['is empty', '#'],
  ['has an empty directive only', '#:~:text='],
  ['has 5,000 characters', `#${'a'.repeat(5000)}`],
  ['has a directive of 5,000 characters', `#terms:~:text=${'a'.repeat(5000)}`],
];

test('a fragment that means nothing breaks nothing', async () => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const [what, hash] of badFragments) {
    await follow(page, `?as-of=2025-11-08${hash}`);
    await page.getByRole('link', { name: 'Link to section: What Damascus can ask' }).click();
    expect(new URL(page.url()).hash, what).toBe('#terms');
  }
  expect(errors).toEqual([]);
});
