import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage, type PageOptions } from '../support/browser.ts';
import { hasFirefox, openFirefoxPage } from '../support/firefox.ts';
import {
  ARTICLE,
  comeBack,
  KEY,
  readTo,
  remembered,
  serveVersion,
} from '../support/kept-readings.ts';

const goOn = 'Go on where you stopped: How far from the war';

const status = (page: Page): Promise<string | null> => page.getByRole('status').textContent();

/** The article, read as far as a section and remembered. */
async function read(id: string, options: PageOptions = {}): Promise<Page> {
  const page = await openPage(ARTICLE, options);
  await readTo(page, id);
  await expect.poll(async () => (await remembered(page))[ARTICLE]?.at).toBe(id);
  return page;
}

/** Nothing is said, even after the time that saying it would take. */
async function staysSilent(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  expect(await status(page)).toBe('');
}

describe('an article read past its middle', () => {
  test('offers to go on where the reader stopped', async () => {
    const page = await read('distance');
    await comeBack(page);
    await expect.poll(() => status(page)).toBe(goOn);
    await page.getByRole('status').getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#distance');
    expect(await status(page)).toBe('');
  });

  test('remembers how far the reader came, not the way back to the top', async () => {
    const page = await read('distance');
    await readTo(page, 'top');
    await comeBack(page);
    await expect.poll(() => status(page)).toBe(goOn);
  });

  test('says so at the bottom of the window, first in reach of the keyboard after its head', async () => {
    const page = await read('distance');
    await comeBack(page);
    await expect.poll(() => status(page)).toBe(goOn);
    await page.locator('.meta button').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Clarified on 25 November 2026',
    );
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'How far from the war',
    );
    await page.keyboard.press('Escape');
    expect(await status(page)).toBe('');
  });

  test('says no more once the reader has read on', async () => {
    const page = await read('distance');
    await comeBack(page);
    await expect.poll(() => status(page)).toBe(goOn);
    await readTo(page, 'two-points');
    await expect.poll(() => status(page)).toBe('');
  });

  test.each([
    ['to one who left before the middle', 'two-points', ARTICLE],
    ['to one who read to the last section', 'terms', ARTICLE],
    ['to one who read to the notes', 'notes', ARTICLE],
    ['to one who follows a link to a section', 'distance', `${ARTICLE}#uses`],
  ])('offers nothing %s', async (_, id, address) => {
    const page = await openPage(ARTICLE);
    await readTo(page, id);
    await page.waitForLoadState('networkidle');
    if (id === 'two-points') expect(await remembered(page)).toEqual({});
    await comeBack(page, address);
    await staysSilent(page);
  });

  test('offers nothing where a reload has brought the reader back already', async () => {
    const page = await read('distance');
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await staysSilent(page);
  });
});

describe('an article that has changed since it was read', () => {
  /** Reads an older version, in which two sections said something else, and comes back to what is served today. */
  async function changed(options: PageOptions = {}): Promise<Page> {
    const page = await openPage(undefined, options);
    await serveVersion(page, (digests) =>
      `${digests.slice(0, 4)}----${digests.slice(8, -8)}----`.concat(digests.slice(-4)),
    );
    await page.goto(ARTICLE);
    await readTo(page, 'terms');
    await expect.poll(async () => (await remembered(page))[ARTICLE]?.at).toBe('terms');
    await page.unroute(`**${ARTICLE}`);
    await comeBack(page);
    return page;
  }

  const told =
    '2 sections have changed since you read this: Two points on one coast · What Damascus can ask';

  test('says how many sections changed, with links to them', async () => {
    const page = await changed();
    await expect.poll(() => status(page)).toBe(told);
    await page.getByRole('status').getByRole('link', { name: 'What Damascus can ask' }).click();
    expect(new URL(page.url()).hash).toBe('#terms');
    expect(await status(page)).toBe('');
  });

  test('says so again until the reader has followed it or read on', async () => {
    const page = await changed();
    await expect.poll(() => status(page)).toBe(told);
    await comeBack(page, `${ARTICLE}#uses`);
    await expect.poll(() => status(page)).toBe(told);
    await page.getByRole('status').getByRole('link').first().click();
    await comeBack(page);
    await staysSilent(page);
  });

  test('lets the notice of an older link speak first', async () => {
    const page = await changed();
    await comeBack(page, `${ARTICLE}?as-of=2026-11-24#africa`);
    await page.waitForLoadState('networkidle');
    expect(await status(page)).toContain('This section was edited');
  });

  test('does not count a section that only got another id', async () => {
    const page = await read('distance');
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
    await expect.poll(() => status(page)).toBe(goOn);
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
    await expect.poll(() => status(page)).toBe(told);
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
    await expect.poll(() => status(page)).toBe(told);
    expect(await accessibilityFaults(page)).toEqual([]);
    const heights = await page
      .getByRole('status')
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
});

test('nothing leaves the device', async () => {
  const page = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto(ARTICLE);
  await readTo(page, 'distance');
  await expect.poll(async () => (await remembered(page))[ARTICLE]?.at).toBe('distance');
  await comeBack(page);
  await expect.poll(() => status(page)).toBe(goOn);
  const { url } = inject('site');
  expect(asked.filter((one) => !one.startsWith(`GET ${url}/`) || /[?]|\bread\b/.test(one))).toEqual(
    [],
  );
});

describe.skipIf(!hasFirefox)('in Firefox', () => {
  test('an article read past its middle offers to go on where the reader stopped', async () => {
    const page = await openFirefoxPage(ARTICLE);
    await page.evaluate(() => {
      document.getElementById('distance')?.scrollIntoView({ behavior: 'instant' });
    });
    const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
    await expect.poll(kept).toContain('"at":"distance"');
    await page.goto(`${inject('site').url}/archive/`);
    await page.goto(inject('site').url + ARTICLE);
    const said = () => page.evaluate(() => document.querySelector('.said')?.textContent);
    await expect.poll(said).toBe(goOn);
  });
});
