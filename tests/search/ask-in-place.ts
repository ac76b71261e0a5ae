import type { Page } from 'playwright-core';
import { addresses } from '../../src/i18n/addresses.ts';
import type { Language } from '../../src/i18n/languages.ts';

/**
 * Asks many queries one after the other on one page of results, which is much quicker than an address for each.
 *
 * @returns the sections shown for each, the first first, as `<article>/#<id>`
 */
export async function askInPlace(
  page: Page,
  language: Language,
  queries: string[],
): Promise<string[][]> {
  await page.goto(addresses.search(language));
  await page.locator('main search-results:defined').waitFor({ state: 'attached' });
  return page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('main input[name=q]');
    const results = document.querySelector('main search-results');
    if (!field || !results) throw new Error('This page has no search');
    const answer = (): Promise<void> =>
      new Promise((resolve) => {
        const watch = new MutationObserver(() => {
          if (results.getAttribute('aria-busy') !== 'false') return;
          watch.disconnect();
          resolve();
        });
        watch.observe(results, { attributeFilter: ['aria-busy'] });
      });
    const shown: string[][] = [];
    for (const query of all) {
      const answered = answer();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await answered;
      const links = [...results.querySelectorAll<HTMLAnchorElement>('a.section')];
      shown.push(links.map(({ pathname, hash }) => `${pathname.split('/').at(-2)}/${hash}`));
    }
    return shown;
  }, queries);
}
