import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { clipboard, copied, selectWords, status, tool, tools } from '../passages/select-words.ts';
import { openPage } from '../support/browser.ts';

const path = '/articles/bases-at-tartus-and-hmeimim/';
const { url } = inject('site');

async function quote(page: Page, from: string, to = '', root?: string): Promise<string> {
  await selectWords(page, from, to, root);
  await tool(page, 'Quote').click();
  await status(page).filter({ hasText: /\S/ }).waitFor();
  return copied(page);
}

describe('a quotation', () => {
  test('has the words without note marks, and their source', async () => {
    const page = await openPage(path, clipboard);
    const text = await quote(page, 'By its own statements', 'the practice');
    const words =
      'By its own statements, hundreds of weapons were tested and developed in combat in Syria. Whatever one thinks of the practice';
    const source =
      'Longview desk, Maps and data desk, “A harbour, a runway and a promise”, section “What the bases were for”';
    const link = `${url}${path}?as-of=${new Date().toISOString().slice(0, 10)}#uses:~:text=`;
    expect(text.startsWith(`“${words}” (${source}, ${link}`)).toBe(true);
    expect(text.endsWith(')')).toBe(true);
  });

  test.each([
    ['What Damascus can ask', '#terms'],
    ['A harbour, a runway and a promise', '#top'],
  ])('of the heading “%s” says it once, without the tools that stand by it', async (words, id) => {
    const page = await openPage(path, clipboard);
    await selectWords(page, words.slice(0, -2), '', id);
    await tools(page).waitFor();
    expect(await quote(page, words, '', id)).toContain(`section “${words}”, http`);
    expect(await copied(page)).not.toMatch(/Copy link|Share/);
  });
});

describe('sharing a passage', () => {
  test('hands its link to the device', async () => {
    const page = await openPage();
    await page.addInitScript(() => {
      Object.assign(window, { shared: [] });
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => Promise.resolve(window.shared.push(data)),
      });
    });
    await page.goto(path);
    await selectWords(page, 'It did not end soon.');
    await tool(page, 'Share').click();
    const [shared] = await page.evaluate(() => window.shared);
    expect(shared?.title).toBe('A harbour, a runway and a promise');
    expect(shared?.url).toMatch(
      /\?as-of=[\d-]+#two-points:~:text=it%20did%20not%20end%20soon%2E$/i,
    );
  });

  test('copies it where the device has no share sheet', async () => {
    const page = await openPage(undefined, clipboard);
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto(path);
    await selectWords(page, 'It did not end soon.');
    await tool(page, 'Share').click();
    await status(page).filter({ hasText: 'Link copied' }).waitFor();
    expect(await copied(page)).toContain('#two-points:~:text=');
  });
});

test('where the clipboard is refused, the link is shown and selected', async () => {
  const page = await openPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
    });
  });
  await page.goto(path);
  await selectWords(page, 'It did not end soon.');
  await tool(page, 'Copy link to passage').click();
  const shown = status(page).locator('input');
  await shown.waitFor();
  const held = await shown.evaluate((input: HTMLInputElement) => ({
    value: input.value,
    marked: (input.selectionEnd ?? 0) - (input.selectionStart ?? 0) === input.value.length,
    focused: document.activeElement === input,
  }));
  expect(held.value).toMatch(/\?as-of=[\d-]+#two-points:~:text=it%20did/i);
  expect(held).toMatchObject({ marked: true, focused: true });
  await tools(page).waitFor({ state: 'hidden' }); // else Esc would take these away first
  await page.keyboard.press('Escape');
  await shown.waitFor({ state: 'detached' });
});

declare global {
  interface Window {
    shared: ShareData[];
  }
}
