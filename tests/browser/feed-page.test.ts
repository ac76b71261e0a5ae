import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

test.each([
  ['/feed.xml', 'ltr', 'Two tables for one war'],
  ['/ar/topics/syria/feed.xml', 'rtl', 'طاولتان لحرب واحدة'],
])(
  '%s opens as a page in a browser, with links and without its code',
  async (path, direction, headline) => {
    const page = await openPage(path);
    const link = page.locator('h2 > a').filter({ hasText: headline });
    expect(await link.isVisible()).toBe(true);
    expect(await page.locator('content').first().isVisible()).toBe(false);
    expect(await link.evaluate((one) => getComputedStyle(one).direction)).toBe(direction);
    expect(await link.getAttribute('href')).toMatch(/\/articles\/geneva-to-astana\/$/);
  },
);
