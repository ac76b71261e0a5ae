import { describe, expect, test } from 'vitest';
import { readers, type ReaderPage } from '../support/readers.ts';

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
    const page = await open(`${article}?marks=patron#success`);
    await expect.poll(() => page.evaluate(firstMark, 'success')).toBeDefined();
    await wait(page, 1000);
    const isInView = async (): Promise<boolean> => {
      const top = (await page.evaluate(firstMark, 'success')) ?? -1;
      return top >= 0 && top < (isPhone ? 640 : 800);
    };
    await expect.poll(isInView).toBe(true); // on a busy machine pictures come later
  });

  test('a reader who has moved the page is left there', async () => {
    const page = await open(`${article}?marks=patron#success`);
    await expect.poll(() => page.evaluate(firstMark, 'success')).toBeDefined();
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
    await expect.poll(isThere).toBe(true);
    await wait(page, 1000);
    expect(await isThere()).toBe(true);
  });

  test('a page that comes back has the settings that were chosen since', async () => {
    const page = await open(article);
    const openForm = (): Promise<void> =>
      page.evaluate(() => {
        const isMade = document.querySelector('#settings') !== null;
        if (!isMade) document.querySelector<HTMLElement>('reading-settings button')?.click();
      });
    await openForm();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#settings') !== null))
      .toBe(true);
    await page.goto('/archive/');
    await page.evaluate(() => {
      const chosen = { theme: 'dark', size: 'largest', typeface: 'serif', spacing: 'standard' };
      localStorage.setItem('longview:reading', JSON.stringify(chosen));
    });
    await page.back();
    const settings = (): Promise<unknown> =>
      page
        .evaluate(() => {
          const { theme, size } = document.documentElement.dataset;
          return { path: location.pathname, theme, size };
        })
        .catch(() => 'on the way');
    await expect.poll(settings).toEqual({ path: article, theme: 'dark', size: 'largest' });
    await openForm(); // where the page was loaded again
    const checked = (): Promise<string | undefined> =>
      page.evaluate(() => document.querySelector<HTMLInputElement>('[name=theme]:checked')?.value);
    await expect.poll(checked).toBe('dark');
  });
});
