import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const path = articlePath(inject('site').dist);

/**
 * Finds the letter that stands a third down the window, where a reader's eye rests, also when something covers it.
 * @returns how to ask for its height on the screen after a change
 */
async function rememberLine(page: Page): Promise<() => Promise<number>> {
  const letter = await page.evaluateHandle(() => {
    const eye = innerHeight / 3;
    const range = document.createRange();
    const paragraphs = [...document.querySelectorAll('main article p')];
    const read = paragraphs.find((one) => {
      const box = one.getBoundingClientRect();
      return box.top <= eye && box.bottom > eye && one.textContent.length > 200;
    });
    if (!read) throw new Error('No paragraph stands under the eye');
    const third = read.getBoundingClientRect().left + read.clientWidth / 3;
    const texts = document.createTreeWalker(read, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      for (let at = 0; at < (text.textContent?.length ?? 0); at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const box = range.getBoundingClientRect();
        if (box.bottom > eye && box.right > third) return range;
      }
    }
    throw new Error('No letter stands under the eye');
  });
  return () => letter.evaluate((range) => range.getBoundingClientRect().top);
}

/** Opens the settings, which stay open while the page moves, and brings a long paragraph under the eye. */
async function readOn(page: Page, paragraph: number): Promise<void> {
  await page.getByRole('button', { name: 'Reading settings' }).click();
  const long = page.locator('main article p').filter({ hasText: /^.{300}/s });
  await long.nth(paragraph).evaluate((node) => {
    const { top } = node.getBoundingClientRect();
    scrollBy({ top: top - innerHeight / 3 + 40, behavior: 'instant' });
  });
}

const choose = (page: Page, choice: string): Promise<void> =>
  page.getByRole('radio', { name: choice, exact: true }).first().check({ force: true });

describe('the line under the eye stays in place', () => {
  test.each([
    { width: 1440, paragraph: 3 },
    { width: 1440, paragraph: 9 },
    { width: 390, paragraph: 5 },
  ])('at $width px, in paragraph $paragraph', async ({ width, paragraph }) => {
    const page = await openPage(path, { width });
    await readOn(page, paragraph);
    for (const choice of ['Largest', 'Smallest', 'Hyperlegible', 'Loose']) {
      const top = await rememberLine(page);
      const before = await top();
      await choose(page, choice);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(Math.abs((await top()) - before), choice).toBeLessThanOrEqual(2);
    }
  });

  test('and the page stays at its top when the reader is there', async () => {
    const page = await openPage(path);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await choose(page, 'Largest');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
