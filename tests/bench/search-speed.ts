import type { Browser, Page } from 'playwright-core';
import { slowly } from '../search/slow-line.ts';
import type { ServedSite } from '../support/serve-site.ts';
import { BUDGETS, MEASURED_ARTICLE } from './budgets.ts';
import { held, type Figure } from './figure.ts';
import { median } from './median.ts';

const RUNS = 5;

/** How a reader's hand finds search; the one place to change when its markup does. */
const SEARCH = {
  opener: 'search-dialog > :is(a, button)',
  input: 'dialog[open] input[name="q"]',
  result: 'dialog[open] .results a.section',
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

/** Opens the search on an article that has come to rest. */
async function openSearch(browser: Browser, baseURL: string, before: () => void): Promise<Page> {
  const page = await browser.newPage({ baseURL });
  await page.addInitScript(watch, SEARCH.result);
  await page.goto(MEASURED_ARTICLE, { waitUntil: 'networkidle' });
  before();
  await page.locator(SEARCH.opener).click();
  await page.locator(SEARCH.input).waitFor();
  return page;
}

interface SearchRun {
  bytes: number;
  ownBytes: number;
  cold: number;
  warm: number;
}

async function runOnce(browser: Browser, site: ServedSite): Promise<SearchRun> {
  const page = await openSearch(browser, site.url, () => (site.log.length = 0));
  const cold = await ask(page, SEARCH.first);
  const loaded = [...site.log];
  const bytesOf = (answers: typeof loaded): number =>
    answers.reduce((total, { bytes }) => total + bytes, 0);
  const own = loaded.filter(({ path }) => path.startsWith('/_astro/'));
  const warm = await ask(page, SEARCH.second);
  await page.close();
  return { cold, bytes: bytesOf(loaded), ownBytes: bytesOf(own), warm };
}

async function runSlowly(browser: Browser, baseURL: string): Promise<number> {
  const page = await openSearch(browser, baseURL, () => undefined);
  const took = await ask(page, SEARCH.first);
  await page.close();
  return took;
}

/** Milliseconds to the first results where all comes through a slow line. */
async function slowFigure(browser: Browser, site: ServedSite): Promise<number | undefined> {
  const slow = await slowly(site.url);
  const took: number[] = [];
  for (let run = 0; run < RUNS; run += 1) took.push(await runSlowly(browser, slow.url));
  slow.close();
  return median(took);
}

/** Search as typed: what the first query loads and how soon the next is answered. */
export async function searchFigures(browser: Browser, site: ServedSite): Promise<Figure[]> {
  const runs: SearchRun[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await runOnce(browser, site));
  const middle = (pick: (run: SearchRun) => number): number | undefined => median(runs.map(pick));
  const bytes = middle((run) => run.bytes);
  const own = middle((run) => run.ownBytes);
  const warm = middle((run) => run.warm);
  return [
    { name: 'search: first query to results', value: middle(({ cold }) => cold), unit: 'ms' },
    held('search: first query, slow 4G', await slowFigure(browser, site), BUDGETS.searchColdSlowly),
    held('search: bytes until first results', bytes, BUDGETS.searchColdBytes),
    held('search: of them our own script', own, BUDGETS.searchOwnBytes),
    held('search: next query to results', warm, BUDGETS.searchWarm),
  ];
}

declare global {
  interface Window {
    searchClock: { started: number; took: number };
  }
}
