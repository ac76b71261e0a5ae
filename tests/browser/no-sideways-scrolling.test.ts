import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { sitePages } from '../support/site-pages.ts';

const cases = [
  { width: 320, size: 'standard' },
  { width: 320, size: 'largest' },
  { width: 1280, size: 'largest' },
];

describe.each(sitePages(inject('site').dist))(
  'the $kind page needs no sideways scrolling',
  ({ path }) => {
    test.each(cases)('at $width px, text size $size', async ({ width, size }) => {
      const page = await openPage(undefined, { width });
      await page.addInitScript((chosen) => {
        localStorage.setItem('longview:reading', JSON.stringify({ size: chosen }));
      }, size);
      await page.goto(path);
      const scrolled = await page.evaluate(() => {
        scrollTo({ left: 1000, behavior: 'instant' });
        return scrollX;
      });
      expect(scrolled).toBe(0);
      expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe(size);
    });

    test('at 320 px where text is twice as large as the browser has it, touched too', async () => {
      const page = await openPage(undefined, { width: 320, hasTouch: true, isMobile: true });
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = '200%';
        });
      });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    test('on a desk where text alone is three times as large', async () => {
      const page = await openPage(undefined, { width: 1440 });
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = '300%';
        });
      });
      await page.goto(path);
      const scrolled = await page.evaluate(() =>
        [1000, -1000].map((left) => {
          scrollTo({ left, behavior: 'instant' });
          return Math.abs(scrollX);
        }),
      );
      expect(scrolled).toEqual([0, 0]);
    });
  },
);
