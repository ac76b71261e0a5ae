import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage, type PageOptions } from '../support/browser.ts';
import {
  ARTICLE,
  comeBack,
  GO_ON,
  readAndRemember,
  readArticle,
  said,
  serveVersion,
  staysSilent,
} from '../support/kept-readings.ts';

describe('an article that has changed since it was read', () => {
  /** Reads an older version, in which two sections said something else, and comes back to what is served today. */
  async function changed(options: PageOptions = {}): Promise<Page> {
    const page = await openPage(undefined, options);
    await serveVersion(page, (digests) =>
      `${digests.slice(0, 4)}----${digests.slice(8, -8)}----`.concat(digests.slice(-4)),
    );
    await page.goto(ARTICLE);
    await readAndRemember(page, 'terms');
    await page.unroute(`**${ARTICLE}`);
    await comeBack(page);
    return page;
  }

  const told =
    '2 sections have changed since you read this: Two points on one coast · What Damascus can ask';

  test('says how many sections changed, with links to them', async () => {
    const page = await changed();
    await expect.poll(() => said(page)).toBe(told);
    await page.getByRole('status').getByRole('link', { name: 'What Damascus can ask' }).click();
    expect(new URL(page.url()).hash).toBe('#terms');
    expect(await said(page)).toBe('');
  });

  test('says so again until the reader has followed it or read on', async () => {
    const page = await changed();
    await expect.poll(() => said(page)).toBe(told);
    await comeBack(page, `${ARTICLE}#uses`);
    await expect.poll(() => said(page)).toBe(told);
    await page.getByRole('status').getByRole('link').first().click();
    await comeBack(page);
    await staysSilent(page);
  });

  test('lets the notice of an older link speak first', async () => {
    const page = await changed();
    await comeBack(page, `${ARTICLE}?as-of=2026-11-24#africa`);
    await page.waitForLoadState('networkidle');
    expect(await said(page)).toContain('This section was edited');
  });

  test('does not count a section that only got another id', async () => {
    const page = await readArticle('distance');
    await serveVersion(
      page,
      (digests) => digests,
      (html) =>
        html
          .replace('<h2 id="uses"', '<h2 id="purpose"')
          .replace(
            'What the bases were for</h2>',
            '<span id="uses"></span>What the bases were for</h2>',
          ),
    );
    await comeBack(page);
    await expect.poll(() => said(page)).toBe(GO_ON);
  });

  test('moves nothing when it says so', async () => {
    const page = await changed({ width: 360, height: 740 });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        const before = Number(Reflect.get(window, 'moved'));
        const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
        Object.assign(window, { moved: entries.reduce((sum, { value }) => sum + value, before) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await comeBack(page);
    await expect.poll(() => said(page)).toBe(told);
    expect(await page.evaluate((): unknown => Reflect.get(window, 'moved'))).toBe(0);
  });

  test.each(['light', 'dark'] as const)('says so legibly, in %s', async (colorScheme) => {
    const page = await changed({
      width: 360,
      colorScheme,
      reducedMotion: 'reduce',
      hasTouch: true,
      isMobile: true,
    });
    await expect.poll(() => said(page)).toBe(told);
    expect(await accessibilityFaults(page)).toEqual([]);
    const heights = await page
      .getByRole('status')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});
