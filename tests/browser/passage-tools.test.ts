import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { clipboard, copied, selectWords, status, tool, tools } from '../passages/select-words.ts';
import { openPage } from '../support/browser.ts';

const path = '/articles/bases-at-tartus-and-hmeimim/';
const { url } = inject('site');

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '');

describe('a passage selected in the article', () => {
  test('brings up tools near it, which the pointer reaches', async () => {
    const page = await openPage(path, clipboard);
    await selectWords(page, 'It did not end soon.');
    await tools(page).waitFor();
    const gap = await page.evaluate(() => {
      const words = getSelection()?.getRangeAt(0).getBoundingClientRect();
      const box = document.querySelector('[role=toolbar]')?.getBoundingClientRect();
      return words && box ? box.top - words.bottom : NaN;
    });
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(20);
    await tool(page, 'Copy link to passage').click();
    await status(page).filter({ hasText: 'Link copied' }).waitFor();
    expect(await copied(page)).toMatch(`${url}${path}?as-of=`);
  });

  test.each([
    ['a paragraph', 'One may suppose that this is where'],
    ['a table', 'Nayrab military airport'],
    ['a heading', 'How far from the war'],
  ])('in %s has its tools next in the order of the keyboard', async (_, words) => {
    const page = await openPage(path);
    await selectWords(page, words);
    await tools(page).waitFor();
    await page.evaluate(() => {
      const block = getSelection()?.focusNode?.parentElement;
      if (block) block.tabIndex = -1;
      block?.focus();
    });
    await page.keyboard.press('Tab');
    // A heading's own link may come first, and names that stand in the paragraph.
    const isWithin = (): Promise<boolean> =>
      page.evaluate(() => document.activeElement?.matches('.heading-link a, a.n') ?? false);
    while (await isWithin()) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Copy link to passage');
  });

  test('keeps its tools while they have focus, and Enter copies', async () => {
    const page = await openPage(path, clipboard);
    await selectWords(page, 'Alliances are sometimes best described');
    await tools(page).waitFor();
    await tool(page, 'Copy link to passage').focus();
    await page.keyboard.press('Enter');
    await status(page).filter({ hasText: 'Link copied' }).waitFor();
    expect(await focused(page)).toBe('Copy link to passage');
  });

  test('makes a link with the day, the sections in which it begins and ends, and the words', async () => {
    const page = await openPage(`${path}?as-of=2025-01-01&x=1#terms`, clipboard);
    await selectWords(page, 'ally left to try them for.', 'The third use');
    await tool(page, 'Copy link to passage').click();
    const day = new Date().toISOString().slice(0, 10);
    await expect.poll(() => copied(page)).toContain(':~:');
    expect((await copied(page)).split(':~:')[0]).toBe(`${url}${path}?as-of=${day}&to=africa#uses`);
    expect((await copied(page)).split(':~:')[1]).toMatch(/^text=ally%20left.*,.*third%20use$/i);
  });

  test('is linked by exact words, with context only where they stand twice', async () => {
    const page = await openPage(path, clipboard);
    await selectWords(page, 'a proving ground is a wasting asset');
    await tool(page, 'Copy link to passage').click();
    await expect
      .poll(() => copied(page))
      .toMatch(/#uses:~:text=a%20proving%20ground%20is%20a%20wasting%20asset$/i);
    await selectWords(page, 'Homs', '102', '.body tbody');
    await tool(page, 'Copy link to passage').click();
    await expect.poll(() => copied(page)).toContain('#distance:~:text=');
    expect(await copied(page)).not.toContain('Copy');
  });
});

describe('no tools come up', () => {
  test('for words outside the article', async () => {
    const page = await openPage(path);
    await selectWords(page, 'Longview', 'Longview', 'body > header, header');
    await page.waitForTimeout(300);
    expect(await tools(page).isVisible()).toBe(false);
  });

  test('for the whole page', async () => {
    const page = await openPage(path);
    await page.keyboard.press('ControlOrMeta+A');
    await page.waitForTimeout(300);
    expect(await tools(page).isVisible()).toBe(false);
  });

  test('once nothing is selected any more', async () => {
    const page = await openPage(path);
    await selectWords(page, 'It did not end soon.');
    await tools(page).waitFor();
    await page.evaluate(() => getSelection()?.collapseToStart());
    await tools(page).waitFor({ state: 'hidden' });
  });
});

test('what makes the links is loaded with the first selection, not before', async () => {
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter((address) => /passage-tools.*js$/.test(address))).toEqual([]);
  await selectWords(page, 'It did not end soon.');
  await tools(page).waitFor();
  expect(asked.filter((address) => /passage-tools.*js$/.test(address))).toHaveLength(1);
});
