import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  ask,
  dialogOf,
  fieldOf,
  openDialog,
  openerOf,
  optionsOf,
  statusOf,
} from '../search/dialog.ts';
import { openPage } from '../support/browser.ts';

let page: Page;
let requests: string[] = [];

beforeEach(async () => {
  page = await openPage('/archive/');
  await page.waitForLoadState('networkidle');
  requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
});

/** Everything that the search says from now on. */
const listen = (): Promise<void> =>
  page.evaluate(() => {
    window.said = [];
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('[role=status]')) {
        window.said.push(one.textContent);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

const said = (): Promise<string> =>
  // Trying again may load the page again, and with it nothing has been heard yet.
  page.evaluate(() => ((window.said as string[] | undefined) ?? []).join(' '));

describe('nothing of the search is loaded before a reader shows that it is wanted', () => {
  const isWanted = () => requests.some((path) => path.startsWith('/pagefind/'));

  test.each([
    ['the pointer', () => openerOf(page).hover()],
    ['focus', () => openerOf(page).focus()],
    ['the shortcut', () => page.keyboard.press('Control+k')],
  ])('by %s', async (_, intent) => {
    await page.mouse.wheel(0, 500);
    await page.keyboard.press('Tab');
    await page.waitForTimeout(200);
    expect(requests).toEqual([]);
    const asked = page.waitForRequest('**/pagefind/**');
    await intent();
    await asked;
    expect(isWanted()).toBe(true);
  });

  test('and nothing is loaded twice', async () => {
    await openDialog(page);
    await ask(page, 'tartus');
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([...new Set(requests)]);
  });
});

const status = (): Promise<string> => statusOf(page).innerText();

describe('a search that cannot be loaded', () => {
  const parts = {
    Pagefind: '**/pagefind/**',
    'its script': '**/pagefind/en/pagefind.js*',
    'its engine': '**/pagefind/en/*.pagefind',
    'its list of volumes': '**/pagefind/en/volumes.json',
    'its list of files': '**/pagefind/en/*/pagefind-entry.json*',
    'a piece of the index': '**/pagefind/en/*/index/**',
    'a result': '**/pagefind/en/*/fragment/**',
    'the script of ours': '**/_astro/search-results*',
    'its words': '**/words/en.json',
  };

  test.each(Object.entries(parts))(
    'for want of %s says so and can be tried again',
    async (_, glob) => {
      await page.route(glob, (route) => route.abort());
      await listen();
      await openerOf(page).click();
      await dialogOf(page).getByRole('textbox').or(fieldOf(page)).fill('Khmeimim');
      await statusOf(page)
        .filter({ hasText: 'The search could not be loaded.' })
        .waitFor({ timeout: 5000 });
      expect(await said()).not.toContain('Nothing found');
      const archive = dialogOf(page).getByRole('link', { name: 'Browse the archive' });
      expect(await archive.getAttribute('href')).toBe('/archive/');
      await page.unrouteAll();
      await dialogOf(page).getByRole('button', { name: 'Try again' }).click();
      await optionsOf(page).first().waitFor({ timeout: 5000 });
      await expect.poll(status).toMatch(/\d+ sections in \d articles/);
      expect(await said()).not.toContain('Nothing found');
    },
  );

  test('is not taken for an empty one when the host answers that there is none', async () => {
    await page.route('**/pagefind/en/*/index/**', (route) =>
      route.fulfill({ status: 404, body: 'none' }),
    );
    await openDialog(page);
    await fieldOf(page).fill('tartus');
    await statusOf(page)
      .filter({ hasText: 'The search could not be loaded.' })
      .waitFor({ timeout: 5000 });
  });

  test('does without the names where only they are missing, until they can be had', async () => {
    await page.route('**/pagefind/en/names.json', (route) => route.abort());
    await openDialog(page);
    await ask(page, 'tartus');
    expect(await optionsOf(page).count()).toBeGreaterThan(0);
    await page.unrouteAll();
    await ask(page, 'Khmeimim');
    expect(await optionsOf(page).count()).toBeGreaterThan(0);
  });
});

describe('a search on a slow line', () => {
  test('says at once that it has begun, also before its script has come', async () => {
    await page.route('**/_astro/search-results*', async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await openerOf(page).click();
    await dialogOf(page).getByRole('textbox').fill('tartus');
    expect(await statusOf(page).innerText()).toBe('Searching');
    await optionsOf(page).first().waitFor();
  });

  test('says that it is loading, and then what it found', async () => {
    await listen();
    await page.route('**/pagefind/en/*.pagefind', async (route) => {
      await new Promise((later) => setTimeout(later, 4000));
      await route.continue();
    });
    await openDialog(page);
    await fieldOf(page).fill('tartus');
    await statusOf(page).filter({ hasText: 'still loading' }).waitFor();
    expect(await optionsOf(page).count()).toBe(0);
    await optionsOf(page).first().waitFor();
    await expect.poll(status).toMatch(/\d+ sections in \d articles/);
    expect(await said()).not.toMatch(/Nothing found|could not/);
  });

  test('never answers a newer query with an older one', async () => {
    let held = 0;
    await page.route('**/pagefind/en/*/fragment/**', async (route) => {
      held += 1;
      if (held <= 2) await new Promise((later) => setTimeout(later, 4000));
      await route.continue();
    });
    await openDialog(page);
    await fieldOf(page).fill('captagon'); // stands in two articles
    await expect.poll(() => held).toBe(2);
    await fieldOf(page).fill('vouch'); // stands in the third
    await optionsOf(page).first().waitFor();
    const newer = '1 section in 1 article';
    await expect.poll(status).toBe(newer);
    await page.waitForTimeout(3300);
    expect(await statusOf(page).innerText()).toBe(newer);
    await page.waitForTimeout(1200);
    expect(await statusOf(page).innerText()).toBe(newer);
    expect(await optionsOf(page).locator('mark').allInnerTexts()).toEqual(['vouch']);
  });
});

declare global {
  interface Window {
    said: string[];
  }
}
