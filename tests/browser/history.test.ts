import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { openPage } from '../support/browser.ts';
import { GitRepository, hasGit } from '../support/git-repository.ts';
import { SecondSite } from '../support/second-site.ts';
import { serveSite, type ServedSite } from '../support/serve-site.ts';

const arabic = (line: string): string => `---
headline: ميناء ووعد
standfirst: ما الذي يساويه عقد إيجار على الساحل.
kind: analysis
authors: [ana]
published: 2025-10-16
topics: [syria]
abridged: true
---

${line}
`;

const code = (line: string): string => `\`\`\`js\n${line} // ${'a long line '.repeat(20)}\n\`\`\``;

let site: SecondSite;
let served: ServedSite;

const open = (path: string, options: object): Promise<Page> =>
  openPage(path, { baseURL: served.url, reducedMotion: 'reduce', ...options });

describe.skipIf(!hasGit)('the page that tells what changed', () => {
  beforeAll(async () => {
    site = await SecondSite.make();
    const git = new GitRepository(site.root);
    await site.add(code('let a'));
    await site.write('content/articles/x/ar.md', arabic('الإيجار وعد عن المستقبل، والوعود رخيصة.'));
    git.commit('2025-10-16');
    await site.replace('people who', 'engineers who');
    await site.replace('let a', 'let b');
    await site.write('content/articles/x/ar.md', arabic('الإيجار وعد عن المستقبل، والوعود ثمينة.'));
    git.commit('2025-11-09');
    const { code: failed, output } = await site.build();
    if (failed) throw new Error(output);
    served = await serveSite(site.dist);
  }, 120_000);

  afterAll(async () => {
    served.close();
    await site.gone();
  });

  const cases = ['/articles/x/history/', '/ar/articles/x/history/'].flatMap((path) =>
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
    const page = await open('/articles/x/history/', { forcedColors: 'active' });
    const line = (element: string): Promise<string> =>
      page
        .locator(`main section ${element}`)
        .first()
        .evaluate((node) => getComputedStyle(node).textDecorationLine);
    expect(await line('ins')).toBe('underline');
    expect(await line('del')).toBe('line-through');
  });

  test('parts removed from added words, so that letters do not join across them', async () => {
    const page = await open('/ar/articles/x/history/', {});
    const gap = await page.evaluate(() => {
      const [removed, added] = ['del', 'ins'].map((name) =>
        document.querySelector(`main section ${name}`)?.getBoundingClientRect(),
      );
      return removed && added && removed.left - added.right;
    });
    expect(gap).toBeGreaterThan(2);
  });
});
