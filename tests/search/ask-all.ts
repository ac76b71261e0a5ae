import type { Browser, Page } from 'playwright-core';
import { addresses } from '../../src/i18n/addresses.ts';
import type { LabelledQuery } from './labelled-queries.ts';
import { followSuggestion, searchPage, sectionsShown } from './search-page.ts';

/** What the page of results showed. Sections are named with their language, in the order shown. */
export interface Outcome {
  asked: LabelledQuery;
  got: string[];
  /** A slip that was not understood as typed: what the page offered instead, and found with it. */
  suggested?: { query: string; got: string[] };
}

const LANES = 4;

async function ask(page: Page, asked: LabelledQuery): Promise<Outcome> {
  const { query, language, including } = asked;
  const search = new URLSearchParams({ q: query, ...(including && { language: including }) });
  await page.goto(`${addresses.search(language)}?${search}`);
  const got = await sectionsShown(page);
  if (asked.kind !== 'slip' || asked.expect.includes(got[0] ?? '')) return { asked, got };
  const suggested = await followSuggestion(page);
  return { asked, got, ...(suggested && { suggested }) };
}

/**
 * Asks the page of results every query as its address, a few at a time.
 *
 * @param without a file of the site, as a glob, that cannot be had meanwhile
 */
export async function askAll(
  browser: Browser,
  baseURL: string,
  queries: readonly LabelledQuery[],
  without?: string,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = queries.entries();
  const lane = async (): Promise<void> => {
    const page = await searchPage(browser, baseURL);
    if (without) await page.route(without, (route) => route.abort());
    for (const [index, query] of waiting) outcomes[index] = await ask(page, query);
    await page.close();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return outcomes;
}
