import { describe, expect, test } from 'vitest';
import { focused, marked, marks, said } from '../support/on-the-page.ts';
import { readers, type ReaderPage } from '../support/readers.ts';

const article = '/articles/handshake-in-moscow/';

/** Selects a paragraph of the text as a triple click does: in Firefox with all that stands in it. Runs in the page. */
function selectParagraph(nth: number): void {
  const paragraph = document.querySelectorAll('.body > p')[nth];
  if (!paragraph) throw new Error(`There is no paragraph ${nth}`);
  dispatchEvent(new WheelEvent('wheel')); // who moves the page is left there
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  getSelection()?.selectAllChildren(paragraph);
}

const tools = '.passage-tools';

const areShown = (page: ReaderPage): Promise<boolean> =>
  page.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? false, tools);

describe.each(readers)('the tools of a passage: $name', ({ open, isPhone }) => {
  test('stand below the passage and in the window, at the second time too', async () => {
    const page = await open(article);
    for (let time = 0; time < 2; time += 1) {
      await page.evaluate(selectParagraph, 3);
      await expect.poll(() => areShown(page)).toBe(true);
      const place = await page.evaluate((selector) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        const text = document.querySelectorAll('.body > p')[3]?.getBoundingClientRect();
        if (!box || !text) throw new Error('There is no passage');
        return { below: box.top - text.bottom, left: box.left, right: innerWidth - box.right };
      }, tools);
      expect(place.below).toBeGreaterThanOrEqual(0);
      expect(place.below).toBeLessThan(20);
      expect(Math.min(place.left, place.right)).toBeGreaterThanOrEqual(0);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect.poll(() => areShown(page)).toBe(false);
    }
  });

  test.skipIf(isPhone)('obey arrows and Esc, which ends nothing else', async () => {
    const page = await open(marked);
    await expect.poll(() => said(page)).toContain('marked');
    await page.evaluate(selectParagraph, 3);
    await expect.poll(() => areShown(page)).toBe(true);
    await page.evaluate(
      (selector) => document.querySelector<HTMLElement>(`${selector} button`)?.focus(),
      tools,
    );
    await page.press('ArrowRight');
    expect(await focused(page)).toBe('Share');
    await page.press('ArrowLeft');
    await page.press('ArrowLeft');
    expect(await focused(page)).toBe('Quote');
    await page.press('Escape');
    expect(await areShown(page)).toBe(false);
    expect(await marks(page)).toBeGreaterThan(20);
    await page.press('Escape');
    expect(await marks(page)).toBe(0);
  });

  test.skipIf(isPhone)('obey arrows as they point where the text runs to the left', async () => {
    const page = await open(`/ar${article}`);
    await page.evaluate(selectParagraph, 3);
    await expect.poll(() => areShown(page)).toBe(true);
    await page.evaluate(
      (selector) => document.querySelector<HTMLElement>(`${selector} button`)?.focus(),
      tools,
    );
    await page.press('ArrowLeft');
    expect(await focused(page)).toBe('مشاركة');
  });
});
