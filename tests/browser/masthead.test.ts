import { describe, expect, inject, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { articlePath } from '../support/site-pages.ts';

const article = articlePath(inject('site').dist);

describe.each([
  ['English', article],
  ['Arabic', `/ar${article}`],
])('the masthead of an %s article', (_, path) => {
  test.each([
    [320, 'standard'],
    [360, 'standard'],
    [360, 'largest'],
    [768, 'largest'],
  ])('is one row at %i px, text size %s', async (width, size) => {
    const page = await openPage(path, { width, height: 740 });
    await page.evaluate((chosen) => {
      document.documentElement.dataset['size'] = chosen;
    }, size);
    const middles = await page
      .locator('.masthead :is(.name, .control, reading-settings > button)')
      .evaluateAll((all) =>
        all.map((part) => {
          const { top, bottom } = part.getBoundingClientRect();
          return (top + bottom) / 2;
        }),
      );
    expect(middles.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(12);
  });
});
