import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';
import { hasGit } from '../support/git-repository.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';
import { siteWithHistory } from '../support/site-with-history.ts';

let served: ServedSite;

const open = (path: string, options: object): Promise<Page> =>
  openPage(path, { baseURL: served.url, reducedMotion: 'reduce', ...options });

describe.skipIf(!hasGit)('the page that tells what changed', () => {
  beforeAll(async () => {
    const site = await siteWithHistory();
    served = await serveSite(site.dist);
  });

  afterAll(() => {
    served.close();
  });

  const cases = ['/articles/y/history/', '/ar/articles/y/history/'].flatMap((path) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      [360, 1440].map((width) => ({ path, scheme, width })),
    ),
  );

  test.each(cases)('axe finds no fault: $path, $scheme, $width px', async (one) => {
    const page = await open(one.path, { width: one.width, colorScheme: one.scheme });
    for (const fold of await page.locator('main summary').all()) await fold.click();
    expect(await accessibilityFaults(page)).toEqual([]);
    const { scrolled, shown } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(shown);
  });

  test('tells added from removed words without colour', async () => {
    const page = await open('/articles/y/history/', { forcedColors: 'active' });
    const line = (element: string): Promise<string> =>
      page
        .locator(`main section ${element}`)
        .first()
        .evaluate((node) => getComputedStyle(node).textDecorationLine);
    expect(await line('ins')).toBe('underline');
    expect(await line('del')).toBe('line-through');
  });

  test('parts removed from added words, so that letters do not join across them', async () => {
    const page = await open('/ar/articles/y/history/', {});
    const gap = await page.evaluate(() => {
      const [removed, added] = ['del', 'ins'].map((name) =>
        document.querySelector(`main section ${name}`)?.getBoundingClientRect(),
      );
      return removed && added && removed.left - added.right;
    });
    expect(gap).toBeGreaterThan(2);
  });
});
