import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import {
  articleHtml,
  firstMarkBelow,
  markedWords,
  occurrences,
  waitForMarks,
} from '../search/marks.ts';
import { askPage, linksOf } from '../search/results-page.ts';
import { openPage } from '../support/browser.ts';
import { atDesk } from '../support/readers.ts';

const { url } = inject('site');
let page: Page;

beforeAll(async () => {
  page = await openPage(undefined, { permissions: ['clipboard-read', 'clipboard-write'] });
});

/** Asks, opens the first result, or another, and waits until it is marked. */
async function arrive(query: string, at = 0): Promise<string[]> {
  await askPage(page, query);
  await linksOf(page).nth(at).click();
  return waitForMarks(page);
}

const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

describe('on arrival', () => {
  test('the section is open, its heading has focus, and the address holds no marks', async () => {
    await arrive('negotiations');
    expect(page.url()).toBe(`${url}/articles/geneva-to-astana/#geneva`);
    expect(await focused()).toBe('geneva');
  });

  test.each([
    ['negotiations', 'negotiate'],
    ['Khmeimim', 'hmeimim'],
    ['حميميم', 'hmeimim'],
    ['Turkey', 'Türkiye'],
    ['airbase', 'air base'],
    ['7–8 December 2024 Homs', '7–8|December|2024|Homs'],
  ])('after “%s” every “%s” is marked, and nothing else', async (query, word) => {
    const words = (await arrive(query)).map((one) => one.toLowerCase().replace(/['’]s$/, ''));
    const parts = word.toLowerCase().split(/[ |]/);
    expect([...new Set(words)].sort()).toEqual([...parts].sort());
    const counts = word.split('|').map((one) => occurrences(page, one));
    const expected = (await Promise.all(counts)).reduce((sum, n) => sum + n, 0);
    expect(words.length / (word.includes(' ') ? 2 : 1)).toBe(expected);
  });

  test('a quoted phrase is marked, and its words elsewhere are not', async () => {
    const words = await arrive('"a hostage to the goodwill"');
    expect(words).toEqual(['a', 'hostage', 'to', 'the', 'goodwill']);
  });

  test('a quoted phrase that says a word twice is marked whole', async () => {
    const words = await arrive('"to restore is to go back"');
    expect(words).toEqual(['To', 'restore', 'is', 'to', 'go', 'back']);
  });

  test('the number of a note is no word of the text, and is not marked', async () => {
    await page.goto('/articles/handshake-in-moscow/?marks=4.moscow#origins');
    const words = await waitForMarks(page);
    expect(words.length).toBeGreaterThan(0);
    expect(words).not.toContain('4');
  });

  test('nothing in the document has changed', async () => {
    await page.goto('/articles/bases-at-tartus-and-hmeimim/#distance');
    const before = await articleHtml(page);
    await arrive('Khmeimim');
    expect(new URL(page.url()).hash).toBe('#distance');
    expect(await articleHtml(page)).toEqual(before);
  });

  test.each([1440, 360])('the first mark is in view at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['exchanged for anything', 'negotiations', 'lines of control', 'vouch']) {
      await arrive(query);
      const top = await firstMarkBelow(page, new URL(page.url()).hash.slice(1));
      expect(top, query).toBeGreaterThanOrEqual(0);
      expect(top, query).toBeLessThan(800);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('the marks are told and taken away with Escape', async () => {
    await arrive('negotiations');
    const said = page.getByRole('status').filter({ hasText: '1 match marked.' });
    await said.waitFor();
    expect(await page.getByRole('button', { name: 'Close' }).innerText()).toBe('CloseEsc');
    await page.keyboard.press('Escape');
    expect(await markedWords(page)).toBeUndefined();
  });

  test('a link that is copied, and the page once more, hold no marks', async () => {
    await arrive('negotiations');
    await page.getByRole('link', { name: 'Link to section: A text and its reader' }).click();
    await page.getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${url}/articles/geneva-to-astana/#geneva`);
    await page.reload();
    expect(await markedWords(page)).toBeUndefined();
  });

  test('another query of the address stays', async () => {
    await page.goto('/articles/geneva-to-astana/?from=mail&marks=negotiate#geneva');
    await waitForMarks(page);
    expect(page.url()).toBe(`${url}/articles/geneva-to-astana/?from=mail#geneva`);
  });

  test('marks and places that are not there harm nothing', async () => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const rest of ['?marks=.*+(#nowhere', '?marks=war#%E0%A4%A', '?marks=#top']) {
      await page.goto(`/articles/geneva-to-astana/${rest}`, { waitUntil: 'networkidle' });
      expect(page.url()).not.toContain('marks=');
    }
    expect(errors).toEqual([]);
  });
});

test.each(atDesk)(
  'in $name a result of the dialog opens its section, with its words marked and the focus',
  async ({ open }) => {
    const reader = await open('/');
    const isReady = (): Promise<boolean> =>
      reader.evaluate(() => document.activeElement?.matches('input[name=q]') ?? false);
    await reader.press('Control+k');
    await expect.poll(isReady).toBe(true);
    await reader.type('negotiations');
    const isFound = (): Promise<boolean> =>
      reader.evaluate(() => document.querySelector('search-dialog a.section') !== null);
    await expect.poll(isFound).toBe(true);
    await reader.press('Enter');
    const arrived = (): Promise<unknown> =>
      reader.evaluate(() => ({
        marks: CSS.highlights.get('found')?.size,
        focused: document.activeElement?.id,
        address: location.pathname + location.search + location.hash,
      }));
    const address = '/articles/geneva-to-astana/#geneva';
    await expect.poll(arrived).toEqual({ marks: 1, focused: 'geneva', address });
  },
);
