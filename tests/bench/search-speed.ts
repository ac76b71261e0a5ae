import type { Browser, Page } from 'playwright-core';
import type { ServedSite } from '../support/serve-site.ts';
import { BUDGETS, MEASURED_ARTICLE } from './budgets.ts';
import { held, type Figure } from './figure.ts';
import { median } from './median.ts';

const RUNS = 3;

/** How a reader's hand finds search; the one place to change when its markup does. */
const SEARCH = {
  opener: 'search-dialog > :is(a, button)',
  input: 'dialog[open] input[type="search"]',
  result: 'dialog[open] .results a[href]',
  first: 'tartus',
  second: 'sanctions',
};

// The clock starts at the input event, which the whole query arrives in, as if by its last key,
// and stops in the frame after the first result is in the document and visible.
function watch(result: string): void {
  const clock = { started: 0, took: 0 };
  window.searchClock = clock;
  const look = (): void => {
    if (clock.started === 0 || clock.took > 0) return;
    if (![...document.querySelectorAll(result)].some((link) => link.checkVisibility())) return;
    const { started } = clock;
    clock.started = 0;
    requestAnimationFrame(() => setTimeout(() => (clock.took = performance.now() - started)));
  };
  const start = (): void => void Object.assign(clock, { started: performance.now(), took: 0 });
  addEventListener('input', start, { capture: true });
  new MutationObserver(look).observe(document, {
    attributes: true,
    childList: true,
    subtree: true,
  });
}

async function ask(page: Page, query: string): Promise<number> {
  await page.fill(SEARCH.input, '');
  await page.locator(SEARCH.result).first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(500);
  await page.evaluate(() => (window.searchClock.started = 0));
  await page.focus(SEARCH.input);
  await page.keyboard.insertText(query);
  await page.waitForFunction(() => window.searchClock.took > 0, null, { timeout: 15_000 });
  return page.evaluate(() => window.searchClock.took);
}

interface SearchRun {
  coldBytes: number;
  cold: number;
  warm: number;
}

async function runOnce(browser: Browser, site: ServedSite): Promise<SearchRun> {
  const page = await browser.newPage({ baseURL: site.url });
  await page.addInitScript(watch, SEARCH.result);
  await page.goto(MEASURED_ARTICLE, { waitUntil: 'networkidle' });
  const before = site.log.length;
  await page.locator(SEARCH.opener).click();
  await page.locator(SEARCH.input).waitFor();
  const cold = await ask(page, SEARCH.first);
  const coldBytes = site.log.slice(before).reduce((total, { bytes }) => total + bytes, 0);
  const warm = await ask(page, SEARCH.second);
  await page.close();
  return { cold, coldBytes, warm };
}

/** Search as typed: what the first query loads and how soon the next is answered. */
export async function searchFigures(browser: Browser, site: ServedSite): Promise<Figure[]> {
  const runs: SearchRun[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(browser, site));
  const middle = (pick: (run: SearchRun) => number): number | undefined => median(runs.map(pick));
  const bytes = middle(({ coldBytes }) => coldBytes);
  return [
    { name: 'search: first query to results', value: middle(({ cold }) => cold), unit: 'ms' },
    held('search: bytes until first results', bytes, BUDGETS.searchColdBytes),
    held(
      'search: next query to results',
      middle(({ warm }) => warm),
      BUDGETS.searchWarm,
    ),
  ];
}

declare global {
  interface Window {
    searchClock: { started: number; took: number };
  }
}
