import { describe, expect, test } from 'vitest';
import { readers, type ReaderPage } from '../support/readers.ts';

/** What is loaded when it is wanted comes later on a busy machine. */
const soon = { timeout: 15_000 };

const article = '/articles/handshake-in-moscow/';

const wait = (page: ReaderPage, milliseconds: number): Promise<void> =>
  page.evaluate((long) => new Promise<void>((resolve) => setTimeout(resolve, long)), milliseconds);

/** The height in the window of the first mark at or below an element. Runs in the page. */
function firstMark(id: string): number | undefined {
  const heading = document.getElementById(id);
  for (const found of CSS.highlights.get('found') ?? []) {
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const isBelow = heading && heading.compareDocumentPosition(range.startContainer) & 4;
    if (isBelow) return range.getBoundingClientRect().top;
  }
  return undefined;
}

describe.each(readers)('$name', ({ open, isPhone }) => {
  test('the match that a result promises is in view once all has been loaded', async () => {
    const page = await open('/archive/');
    for (let time = 0; time < 3; time += 1) {
      await page.goto('/archive/');
      await page.goto(`${article}?marks=patron#success`);
      await expect.poll(() => page.evaluate(firstMark, 'success'), soon).toBeDefined();
      await wait(page, 1200);
      const top = await page.evaluate(firstMark, 'success');
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(isPhone ? 640 : 800);
    }
  });

  test('a reader who has moved the page is left there', async () => {
    const page = await open(`${article}?marks=patron#success`);
    await expect.poll(() => page.evaluate(firstMark, 'success'), soon).toBeDefined();
    await page.evaluate(() => {
      dispatchEvent(new WheelEvent('wheel'));
      scrollTo({ top: 100, behavior: 'instant' });
    });
    await wait(page, 1200);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(200);
  });

  test('the way from the other language leads to the same paragraph', async () => {
    const page = await open(`${article}?place=3-5#origins`);
    const isThere = (): Promise<boolean> =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('.article :is(h1, h2)[id], .body > p')];
        const heading = all.findIndex(({ id }) => id === 'origins');
        const next = all.findIndex(({ localName }, at) => at > heading && localName !== 'p');
        const own = all.slice(heading + 1, next);
        const expected = own[Math.round((3 / 5) * own.length) - 1];
        return Math.abs((expected?.getBoundingClientRect().top ?? 0) - innerHeight / 4) < 3;
      });
    await expect.poll(isThere, soon).toBe(true);
    await wait(page, 1000);
    expect(await isThere()).toBe(true);
  });

  test('a page that comes back has the settings that were chosen since', async () => {
    const page = await open(article);
    await page.evaluate(() => {
      Object.assign(window, { isSame: true });
      location.assign('/archive/');
    });
    const path = (): Promise<string> => page.evaluate(() => location.pathname);
    await expect.poll(path, soon).toBe('/archive/');
    await page.evaluate(() => {
      const chosen = { theme: 'dark', size: 'largest', typeface: 'serif', spacing: 'standard' };
      localStorage.setItem('longview:reading', JSON.stringify(chosen));
    });
    await page.back();
    await expect.poll(path, soon).toBe(article);
    const settings = (): Promise<unknown> =>
      page.evaluate(() => {
        const { theme, size } = document.documentElement.dataset;
        const checked = document.querySelector<HTMLInputElement>('[name=theme]:checked')?.value;
        return { theme, size, checked };
      });
    await expect.poll(settings, soon).toEqual({ theme: 'dark', size: 'largest', checked: 'dark' });
  });
});
