import { describe, expect, test } from 'vitest';
import { said } from '../support/on-the-page.ts';
import { atDesk, readers, type ReaderPage } from '../support/readers.ts';

const article = '/articles/handshake-in-moscow/';
const mark = '[role=doc-noteref]';
const note = 'Meeting of Ahmed al-Sharaa and Vladimir Putin';

const hash = (page: ReaderPage): Promise<string> => page.evaluate(() => location.hash);

/** Where on the screen the first mark stands, and what is said. */
const place = (page: ReaderPage): Promise<{ mark: number; said: number }> =>
  page.evaluate(() => ({
    mark: document.querySelector('[role=doc-noteref]')?.getBoundingClientRect().bottom ?? NaN,
    said: document.querySelector('.message')?.getBoundingClientRect().top ?? NaN,
  }));

const onPhones = readers.filter(({ isPhone }) => isPhone);

describe.each(onPhones)('$name', ({ open }) => {
  test('a mark that is touched shows its note below the line, until something else is touched', async () => {
    const page = await open(article);
    await page.activate(mark);
    await expect.poll(() => said(page)).toContain(note);
    expect(await said(page)).not.toContain('↩');
    const { mark: line, said: words } = await place(page);
    expect(line).toBeLessThan(words);
    expect(await hash(page)).toBe('');
    await page.activate('.standfirst');
    await expect.poll(() => said(page)).toBe('');
  });

  test('a mark that is touched again leads to the list', async () => {
    const page = await open(article);
    await page.activate(mark);
    await expect.poll(() => said(page)).toContain(note);
    await page.activate(mark);
    await expect.poll(() => hash(page)).toBe('#fn-1');
  });

  test('a mark that has the focus of the keyboard shows its note, and Esc ends it', async () => {
    const page = await open(article);
    await page.evaluate((selector) => {
      document.querySelector<HTMLElement>(selector)?.focus({ focusVisible: true });
    }, mark);
    await expect.poll(() => said(page)).toContain(note);
    await page.press('Escape');
    await expect.poll(() => said(page)).toBe('');
    expect(await hash(page)).toBe('');
  });

  test('a mark is large enough for a finger', async () => {
    const page = await open(article);
    const size = await page.evaluate((selector) => {
      const one = document.querySelector(selector);
      const { width, height } = one ? getComputedStyle(one, '::after') : {};
      return [width, height].map(parseFloat as (text?: string) => number);
    }, mark);
    expect(Math.min(...size)).toBeGreaterThanOrEqual(44);
  });
});

describe.each(atDesk)('$name', ({ open }) => {
  test('a mark whose note stands beside it leads there and says nothing', async () => {
    const page = await open(article);
    await page.activate(mark);
    await expect.poll(() => hash(page)).toBe('#fn-1');
    expect(await said(page)).toBe('');
    const isSeen = await page.evaluate(() => {
      const { top = -1, bottom = Infinity } =
        document.querySelector('#fn-1')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isSeen).toBe(true);
  });
});
